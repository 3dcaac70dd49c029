-- Folkmängden i fyra klasser. De äldsta ingår också i gruppen 65 år och äldre.
WITH invanare AS (
  SELECT CAST(regexp_extract(alder, '^[0-9]+') AS INTEGER) AS fran, ar, antal
  FROM folkmangd
),
klasser AS (
  SELECT 1 AS ordning, '0–19 år' AS grupp, ar, antal FROM invanare WHERE fran < 20
  UNION ALL
  SELECT 2, '20–64 år', ar, antal FROM invanare WHERE fran BETWEEN 20 AND 64
  UNION ALL
  SELECT 3, '65 år och äldre', ar, antal FROM invanare WHERE fran >= 65
  UNION ALL
  SELECT 4, '80 år och äldre', ar, antal FROM invanare WHERE fran >= 80
)
SELECT grupp, ar, sum(antal) AS antal
FROM klasser
GROUP BY ordning, grupp, ar
ORDER BY ordning, ar
