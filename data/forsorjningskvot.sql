-- Yngre och äldre per hundra invånare i åldern 20–64 år.
SELECT
  ar,
  round(
    100.0 * sum(CASE WHEN grupp IN ('0–19 år', '65 år och äldre') THEN antal END)
      / sum(CASE WHEN grupp = '20–64 år' THEN antal END),
    1
  ) AS kvot
FROM aldersklasser
GROUP BY ar
ORDER BY ar
