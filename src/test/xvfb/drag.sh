#!/usr/bin/env bash
# Opens the real window on a study and works in it with a real mouse and keys: drags over text and codes it by a key, drags a code onto the
# selection and the selection onto a code, drags the end of a coding, takes the last step back, closes the window; then looks what is in the
# study. Needs a display: xvfb-run -a -s '-screen 0 1400x900x24' src/test/xvfb/drag.sh
set -euo pipefail
home=$(cd "$(dirname "$0")/../../.." && pwd)
work=$(mktemp -d)
window=
trap '[ -z "$window" ] || kill "$window" 2>/dev/null || true; rm -rf "$work"' EXIT
export XDG_CONFIG_HOME=$work/config XDG_CACHE_HOME=$work/cache FLOWERBOX_CODER=Xaver LC_ALL=C.UTF-8 LANGUAGE=en
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

# Waits until so many steps were made, and a moment longer, so that they are on the screen.
await_steps() {
  for _ in $(seq 300); do
    if [ "$(grep -a -c '^step$' "$said")" -ge "$1" ]; then
      sleep 1
      return
    fi
    sleep 0.2
  done
  fail "step $1 was not made: $2"
}

# Drags from one place to another, as slowly as a hand.
drag() {
  local step
  xdotool mousemove "$1" "$2"
  sleep 0.1
  xdotool mousedown 1
  for step in 1 2 3 4 5 6 7 8; do
    xdotool mousemove $(($1 + ($3 - $1) * step / 8)) $(($2 + ($4 - $2) * step / 8))
    sleep 0.06
  done
  xdotool mouseup 1
  sleep 1 # the last step of the drag comes to the window
}

"$home/flowerbox" new "$work/study.flowerbox" >/dev/null
"$home/flowerbox" import "$work/study.flowerbox" "$home"/sample-corpus/20200620-R3-* >/dev/null

FLOWERBOX_JAVA_OPTIONS="-Dflowerbox.witness=true -Duser.language=en" "$home/flowerbox" "$work/study.flowerbox" >"$said" 2>"$work/errors" &
window=$!
await '^painted$' >/dev/null
id=$(xdotool search --sync --onlyvisible --name Flowerbox | head -n 1)
xdotool windowfocus --sync "$id"

place=$(await '^cell .*20200620-R3-CY')
read -r _ x y width height _ <<<"$place"
xdotool mousemove $((x + width / 2)) $((y + height / 2)) click 1
place=$(await '^row .{60,}')
read -r _ x y width height _ <<<"$place"
drag $((x + 12)) $((y + 10)) $((x + 252)) $((y + 10))
place=$(await '^selected [0-9]+ [0-9]+$')
read -r _ start end <<<"$place"
[ "$end" -gt "$start" ] || fail "the drag selected nothing ($start to $end)"

xdotool key 1
await_steps 1 "a key codes the selection"

place=$(await '^cell .* habit of being served$')
read -r _ codex codey _ <<<"$place"
drag $((codex + 20)) $((codey + 8)) $((x + 100)) $((y + 10))
await_steps 2 "a code dropped on the selection codes it"

place=$(await '^cell .* uneven ability$')
read -r _ codex codey _ <<<"$place"
drag $((x + 100)) $((y + 10)) $((codex + 20)) $((codey + 8))
await_steps 3 "the selection dropped on a code is coded"
xdotool key F6 ctrl+z
await_steps 4 "the last coding is taken back"

xdotool key F6 j
place=$(await '^handle .*end-handle-end$')
read -r _ handlex handley width height _ <<<"$place"
drag $((handlex + width / 2)) $((handley + height / 2)) $((handlex + 100)) $((handley + height / 2))
await_steps 5 "the end of a coding is dragged"

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
# Looks for exactly one coding by Xaver that fits.
has() {
  [ "$(grep -o '{[^{}]*}' "$work/codings" | grep '"coder":"Xaver"' | grep -c -E "$1")" -eq 1 ] || {
    cat "$work/codings" >&2
    fail "$2"
  }
}
[ "$(grep -o '"coder":"Xaver"' "$work/codings" | wc -l)" -eq 2 ] || {
  cat "$work/codings" >&2
  fail "there are not two codings"
}
has "\"start\":$start,\"end\":$end,.*" "one coding is where it was selected, $start to $end"
has "\"start\":$start,\"end\":($((end + 1))|$((end + 2))|$((end + 3))|$((end + 4))|$((end + 5))|$((end + 6))|$((end + 7))|$((end + 8))),.*" "one coding ends a little further than $end"
echo "drag: selected $start to $end with the mouse, coded by a key, by a code dropped and by dropping on a code; undone; its end dragged"
