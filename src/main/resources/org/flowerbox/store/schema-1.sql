-- A Flowerbox project. Positions (start, body, stop) count UTF-16 code units; start is included, stop is not.
-- "added" and "removed" are numbers of steps: a row is alive while "removed" is null. Times are ms since 1970-01-01 UTC.
-- guid columns hold the 16 bytes of a UUID: hex(guid) shows it.

CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- One row for every gesture, oldest first. state: 0 done, 1 undone and can be redone, 2 undone for good.
-- target: the step that an undo or a redo speaks of.
CREATE TABLE steps (
  id INTEGER PRIMARY KEY, kind TEXT NOT NULL, summary TEXT NOT NULL, coder INTEGER, at INTEGER NOT NULL,
  target INTEGER REFERENCES steps (id), state INTEGER NOT NULL);
CREATE INDEX steps_undone ON steps (id) WHERE state = 1;

-- What a step did to which rows. op: 1 add, 2 remove, 3 restore, 4 edit (old: the former values, JSON), 5 move the spans of source
-- "row" (old: {"from","to","length"}, the replaced range and the length of what replaced it). tbl: see the table row_kinds.
CREATE TABLE changes (
  step INTEGER NOT NULL, seq INTEGER NOT NULL, op INTEGER NOT NULL, tbl INTEGER NOT NULL, row INTEGER NOT NULL,
  count INTEGER NOT NULL, old TEXT, PRIMARY KEY (step, seq)) WITHOUT ROWID;
CREATE TABLE row_kinds (tbl INTEGER PRIMARY KEY, name TEXT NOT NULL);

CREATE TABLE texts (id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, characters INTEGER NOT NULL, content TEXT NOT NULL);
CREATE TABLE originals (id INTEGER PRIMARY KEY, sha256 BLOB NOT NULL UNIQUE, content BLOB NOT NULL);

CREATE TABLE coders (
  id INTEGER PRIMARY KEY, guid BLOB NOT NULL, name TEXT NOT NULL,
  added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));
CREATE TABLE layers (
  id INTEGER PRIMARY KEY, guid BLOB NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, coder INTEGER REFERENCES coders (id),
  added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));
CREATE TABLE sources (
  id INTEGER PRIMARY KEY, guid BLOB NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL, file_name TEXT NOT NULL,
  text INTEGER NOT NULL REFERENCES texts (id), revision INTEGER NOT NULL, characters INTEGER NOT NULL,
  original INTEGER REFERENCES originals (id), imported INTEGER NOT NULL,
  added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));
CREATE TABLE speakers (
  id INTEGER PRIMARY KEY, guid BLOB NOT NULL, source INTEGER NOT NULL REFERENCES sources (id), name TEXT NOT NULL, role TEXT NOT NULL,
  added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));
CREATE TABLE turns (
  id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES sources (id), start INTEGER NOT NULL, body INTEGER NOT NULL,
  stop INTEGER NOT NULL, speaker INTEGER REFERENCES speakers (id) DEFERRABLE INITIALLY DEFERRED, time INTEGER,
  added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));
CREATE INDEX turns_source ON turns (source);
CREATE TABLE cases (
  id INTEGER PRIMARY KEY, guid BLOB NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
  added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));
CREATE TABLE case_links (
  id INTEGER PRIMARY KEY, case_id INTEGER NOT NULL REFERENCES cases (id), source INTEGER NOT NULL REFERENCES sources (id),
  speaker INTEGER REFERENCES speakers (id), start INTEGER, stop INTEGER,
  added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));
CREATE TABLE variables (
  id INTEGER PRIMARY KEY, guid BLOB NOT NULL, name TEXT NOT NULL, label TEXT NOT NULL, type TEXT NOT NULL,
  added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));
CREATE TABLE variable_values (
  id INTEGER PRIMARY KEY, variable INTEGER NOT NULL REFERENCES variables (id), source INTEGER REFERENCES sources (id),
  case_id INTEGER REFERENCES cases (id), value TEXT NOT NULL,
  added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));
-- name, definition, include, exclude: JSON objects, language to text. examples: a JSON list of such objects. attributes: a JSON object.
CREATE TABLE codes (
  id INTEGER PRIMARY KEY, guid BLOB NOT NULL, parent INTEGER REFERENCES codes (id) DEFERRABLE INITIALLY DEFERRED, position INTEGER NOT NULL, key TEXT NOT NULL,
  name TEXT NOT NULL, color TEXT NOT NULL, shortcut TEXT NOT NULL, codable INTEGER NOT NULL, inferred INTEGER NOT NULL,
  definition TEXT NOT NULL, include TEXT NOT NULL, exclude TEXT NOT NULL, examples TEXT NOT NULL, attributes TEXT NOT NULL,
  added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));
CREATE TABLE terms (
  id INTEGER PRIMARY KEY, guid BLOB NOT NULL, kind TEXT NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, aliases TEXT NOT NULL,
  added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));
CREATE TABLE codings (
  id INTEGER PRIMARY KEY, guid BLOB NOT NULL, source INTEGER NOT NULL REFERENCES sources (id),
  code INTEGER NOT NULL REFERENCES codes (id), start INTEGER NOT NULL, stop INTEGER NOT NULL,
  coder INTEGER NOT NULL REFERENCES coders (id), layer INTEGER NOT NULL REFERENCES layers (id), actor INTEGER REFERENCES terms (id),
  stage INTEGER REFERENCES terms (id), level INTEGER REFERENCES terms (id), weight INTEGER, important INTEGER, comment TEXT,
  created INTEGER NOT NULL, added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));
CREATE INDEX codings_source ON codings (source);
CREATE TABLE frameworks (
  id INTEGER PRIMARY KEY, guid BLOB NOT NULL, key TEXT NOT NULL, name TEXT NOT NULL, json TEXT NOT NULL,
  added INTEGER NOT NULL REFERENCES steps (id), removed INTEGER REFERENCES steps (id));

CREATE VIEW live_sources AS SELECT * FROM sources WHERE removed IS NULL;
CREATE VIEW live_codings AS SELECT * FROM codings WHERE removed IS NULL;
CREATE VIEW live_codes AS
  SELECT codes.id, hex(guid) AS guid, parent, position, key,
    coalesce(json_extract(name, '$.' || (SELECT value FROM meta WHERE meta.key = 'language')),
      json_extract(name, '$.en'), json_extract(name, '$.zh')) AS name, color
  FROM codes WHERE removed IS NULL;
-- One row a coded passage, with names in place of keys. Cut the words out of "content" by UTF-16 code units.
CREATE VIEW coded_passages AS
  SELECT codings.id, hex(codings.guid) AS guid, sources.name AS source, live_codes.name AS code, start, stop, coders.name AS coder,
    layers.name AS layer, weight, comment, created, content
  FROM live_codings AS codings JOIN sources ON sources.id = codings.source JOIN texts ON texts.id = sources.text
    JOIN live_codes ON live_codes.id = codings.code JOIN coders ON coders.id = codings.coder JOIN layers ON layers.id = codings.layer;
