-- Belopp per år i de kommuner vars period är känd.
SELECT kommun, round(belopp_mnkr / ar, 1) AS belopp_per_ar
FROM finansiering
WHERE ar IS NOT NULL
