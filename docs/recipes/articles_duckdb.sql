-- SPDX-License-Identifier: MIT
-- Articles and names out of articles.jsonl:
--   tanqih clean --ndjson --into article --format json < news.jsonl > articles.jsonl && duckdb articles.db < articles_duckdb.sql
CREATE TABLE lines AS SELECT json FROM read_ndjson_objects('articles.jsonl');
CREATE TABLE articles AS
  SELECT json->>'$.id' AS id, json->>'$.article.clean' AS text, (json->>'$.article.statistics.words')::INTEGER AS words
  FROM lines WHERE json->>'$.error' IS NULL;
CREATE TABLE errors AS SELECT json->>'$.id' AS id, json->>'$.error' AS error FROM lines WHERE json->>'$.error' IS NOT NULL;
-- A row for each name of each article; key is the same for all spellings of a name.
CREATE TABLE names AS
  SELECT id, entity->>'$.key' AS key, entity->>'$.name' AS name, entity->>'$.type' AS type, (entity->>'$.count')::INTEGER AS count
  FROM (SELECT json->>'$.id' AS id, unnest(json->'$.article.entities[*]') AS entity FROM lines)
  WHERE entity->>'$.type' IN ('person', 'organisation', 'place');
-- Whom several articles name, however they spell it.
CREATE VIEW named AS
  SELECT key, min(name) AS name, type, count(DISTINCT id) AS articles, sum(count)::INTEGER AS mentions FROM names GROUP BY key, type;
