#!/usr/bin/env bash
# Opens the real window on a study, drags a real mouse over text, presses a code's key, closes the window, and looks whether the coding is in
# the study. Needs a display: xvfb-run -a -s '-screen 0 1400x900x24' src/test/xvfb/drag.sh
set -euo pipefail
home=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
window=
trap '[ -z "$window" ] || kill "$window" 2>/dev/null || true; rm -rf "$work"' EXIT
export XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache FLOWERBOX_CODER=Xaver
said=$work/said

fail() {
  printf 'drag: %s; the window said last:\n' "$*" >&2
  tail -n 20 "$said" >&2
  exit 1
}

# Waits up to a minute for a line of the window that fits, and prints the newest.
await() {
  local found
  for _ in $(seq 300); do
    found=$(grep -a -E "$1" "$said" | tail -n 1 || true)
    if [ -n "$found" ]; then
      printf '%s\n' "$found"
      return
    fi
    kill -0 "$window" 2>/dev/null || fail "the window closed by itself"
    sleep 0.2
  done
  fail "nothing came that fits $1"
}

"$home/flowerbox" new "$work/study.flowerbox" >/dev/null
"$home/flowerbox" import "$work/study.flowerbox" "$home"/sample-corpus/20200620-R3-* >/dev/null

FLOWERBOX_JAVA_OPTIONS="-Dflowerbox.witness=true" "$home/flowerbox" "$work/study.flowerbox" >"$said" 2>"$work/errors" &
window=$!
await '^painted$' >/dev/null
id=$(xdotool search --sync --onlyvisible --name Flowerbox | head -n 1)
xdotool windowfocus --sync "$id"

place=$(await '^cell .*20200620-R3-CY')
read -r _ x y width height _ <<<"$place"
xdotool mousemove $((x + width / 2)) $((y + height / 2)) click 1
place=$(await '^row .{60,}')
read -r _ x y width height _ <<<"$place"
xdotool mousemove $((x + 12)) $((y + 10)) mousedown 1
for step in 1 2 3 4 5 6; do
  xdotool mousemove $((x + 12 + step * 40)) $((y + 10))
  sleep 0.05
done
xdotool mouseup 1
sleep 1 # the last step of the drag comes to the window
place=$(await '^selected [0-9]+ [0-9]+$')
read -r _ start end <<<"$place"
[ "$end" -gt "$start" ] || fail "the drag selected nothing ($start to $end)"

xdotool key 1
await '^step$' >/dev/null
sleep 1 # what is under way comes to the screen
xdotool key ctrl+shift+w
for _ in $(seq 100); do
  kill -0 "$window" 2>/dev/null || break
  sleep 0.2
done
if kill -0 "$window" 2>/dev/null; then
  fail "the window did not close on Ctrl+Shift+W"
fi
window=
[ ! -s "$work/errors" ] || { cat "$work/errors" >&2; fail "there was something on the terminal"; }

"$home/flowerbox" codings "$work/study.flowerbox" --json | tr -d ' \n' >"$work/codings"
grep -q "\"start\":$start,\"end\":$end,.*\"coder\":\"Xaver\"" "$work/codings" || {
  cat "$work/codings" >&2
  fail "the passage $start to $end is not coded by Xaver"
}
echo "drag: selected $start to $end with the mouse, coded with a key, found in the study"
