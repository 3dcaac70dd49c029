-- Hur mycket varje åldersgrupp förändras från 2019 till 2038.
SELECT
  alder,
  sum(CASE WHEN ar = 2038 THEN antal END) - sum(CASE WHEN ar = 2019 THEN antal END) AS forandring
FROM folkmangd
GROUP BY alder
ORDER BY CAST(regexp_extract(alder, '^[0-9]+') AS INTEGER)
