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

-- A text of more than 1,000,000 characters lies in parts, so that one can be read alone; the content of its row in texts is empty.
-- start: where a part begins, in UTF-16 code units. A row id of its own: SQLite would read the long contents to find a key among them.
CREATE TABLE text_parts (
  text INTEGER NOT NULL REFERENCES texts (id), start INTEGER NOT NULL, content TEXT NOT NULL, PRIMARY KEY (text, start));
-- Every text in one piece. Programs with a SQLite older than 3.44 take no ORDER BY within group_concat.
CREATE VIEW whole_texts AS
  SELECT id, CASE WHEN content <> '' OR characters = 0 THEN content ELSE (
    SELECT group_concat(content, '') FROM (SELECT content FROM text_parts WHERE text = texts.id ORDER BY start)) END AS content
  FROM texts;
DROP VIEW coded_passages;
CREATE VIEW coded_passages AS
  SELECT codings.id, hex(codings.guid) AS guid, sources.name AS source, live_codes.name AS code, start, stop, coders.name AS coder,
    layers.name AS layer, weight, comment, created, content
  FROM live_codings AS codings JOIN sources ON sources.id = codings.source JOIN whole_texts ON whole_texts.id = sources.text
    JOIN live_codes ON live_codes.id = codings.code JOIN coders ON coders.id = codings.coder JOIN layers ON layers.id = codings.layer;
