-- SPDX-License-Identifier: MIT
-- Articles and names out of articles.jsonl, with PostgreSQL 12 or newer:
--   tanqih clean --ndjson --into article --format json < news.jsonl > articles.jsonl && psql -f articles_postgres.sql
CREATE TABLE lines (json JSON);
-- A line is one value: JSON has neither of these two characters in it.
\copy lines FROM 'articles.jsonl' WITH (FORMAT csv, QUOTE E'\001', DELIMITER E'\002')
CREATE TABLE articles AS
  SELECT json->>'id' AS id, json#>>'{article,clean}' AS text, (json#>>'{article,statistics,words}')::INTEGER AS words
  FROM lines WHERE json->>'error' IS NULL;
CREATE TABLE errors AS SELECT json->>'id' AS id, json->>'error' AS error FROM lines WHERE json->>'error' IS NOT NULL;
-- A row for each name of each article; key is the same for all spellings of a name.
CREATE TABLE names AS
  SELECT lines.json->>'id' AS id, entity->>'key' AS key, entity->>'name' AS name, entity->>'type' AS type, (entity->>'count')::INTEGER AS count
  FROM lines, json_array_elements(lines.json#>'{article,entities}') AS entity
  WHERE entity->>'type' IN ('person', 'organisation', 'place');
-- Whom several articles name, however they spell it.
CREATE VIEW named AS
  SELECT key, min(name COLLATE "C") AS name, type, count(DISTINCT id) AS articles, sum(count) AS mentions FROM names GROUP BY key, type;
