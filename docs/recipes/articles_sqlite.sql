-- SPDX-License-Identifier: MIT
-- Articles and names out of articles.jsonl, with SQLite 3.38 or newer:
--   tanqih clean --ndjson --into article --format json < news.jsonl > articles.jsonl && sqlite3 articles.db < articles_sqlite.sql
CREATE TABLE lines (json TEXT);
-- A line is one value: JSON has neither of these two characters in it.
.mode ascii
.separator "\037" "\n"
.import articles.jsonl lines
CREATE TABLE articles AS
  SELECT json->>'$.id' AS id, json->>'$.article.clean' AS text, json->>'$.article.statistics.words' AS words
  FROM lines WHERE json->>'$.error' IS NULL;
CREATE TABLE errors AS SELECT json->>'$.id' AS id, json->>'$.error' AS error FROM lines WHERE json->>'$.error' IS NOT NULL;
-- A row for each name of each article; key is the same for all spellings of a name.
CREATE TABLE names AS
  SELECT lines.json->>'$.id' AS id, value->>'$.key' AS key, value->>'$.name' AS name, value->>'$.type' AS type, value->>'$.count' AS count
  FROM lines, json_each(lines.json, '$.article.entities')
  WHERE value->>'$.type' IN ('person', 'organisation', 'place');
-- Whom several articles name, however they spell it.
CREATE VIEW named AS
  SELECT key, min(name) AS name, type, count(DISTINCT id) AS articles, sum(count) AS mentions FROM names GROUP BY key, type;
