-- A change of op 5 (spans of a source moved) may speak of several replaced ranges at once: old is then {"ranges"}, a list of from, to
-- and length for each of them, first to last, in positions of the text before.

-- Memos, and who has finished which source. A memo is on a code, or on a source (start and stop are null), or on a passage of one
-- (start and stop are not), or on none of them: on the project.
CREATE TABLE memos (
  id INTEGER PRIMARY KEY, guid BLOB NOT NULL, kind TEXT NOT NULL, code INTEGER REFERENCES codes (id),
  source INTEGER REFERENCES sources (id), start INTEGER, stop INTEGER, title TEXT NOT NULL, text TEXT NOT NULL,
  coder INTEGER REFERENCES coders (id), created INTEGER NOT NULL, changed INTEGER NOT NULL,
  added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));
-- At most one live row for each source and coder.
CREATE TABLE done_marks (
  id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES sources (id), coder INTEGER NOT NULL REFERENCES coders (id),
  at INTEGER NOT NULL, added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));

-- One row a memo, with names in place of keys.
CREATE VIEW live_memos AS
  SELECT memos.id, hex(memos.guid) AS guid, memos.kind, memos.title, memos.text, live_codes.name AS code, sources.name AS source, start,
    stop, coders.name AS coder, created, changed
  FROM memos LEFT JOIN live_codes ON live_codes.id = memos.code LEFT JOIN sources ON sources.id = memos.source
    LEFT JOIN coders ON coders.id = memos.coder
  WHERE memos.removed IS NULL;
