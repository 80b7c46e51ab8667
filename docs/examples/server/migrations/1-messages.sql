-- What a client has stored, and what was accepted of it.
CREATE TABLE messages (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  text TEXT NOT NULL
);

CREATE TABLE keywords (
  code TEXT NOT NULL,
  keyword TEXT NOT NULL,
  PRIMARY KEY (code, keyword)
);

CREATE TABLE sends (
  token TEXT PRIMARY KEY,
  message TEXT NOT NULL REFERENCES messages (id),
  request TEXT NOT NULL,
  accepted_at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
);

CREATE TABLE recipients (
  token TEXT NOT NULL REFERENCES sends (token),
  place INTEGER NOT NULL,
  number TEXT NOT NULL,
  PRIMARY KEY (token, place)
);
