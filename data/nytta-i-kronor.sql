-- Nyttor i kronor per styck: tid till det antagna timpriset, och belopp per år delat med volymen.
SELECT
  nytta,
  CASE enhet
    WHEN 'minuter per samtal' THEN varde_min * varde / 60
    WHEN 'timmar per ärende' THEN varde_min * varde
    WHEN 'mnkr per år' THEN varde_min * 1000000 / volym_per_ar
  END AS lagst,
  CASE enhet
    WHEN 'minuter per samtal' THEN varde_max * varde / 60
    WHEN 'timmar per ärende' THEN varde_max * varde
    WHEN 'mnkr per år' THEN varde_max * 1000000 / volym_per_ar
  END AS hogst,
  CASE enhet
    WHEN 'minuter per samtal' THEN 'kr per samtal'
    WHEN 'timmar per ärende' THEN 'kr per ärende'
    WHEN 'mnkr per år' THEN 'kr per brev'
  END AS enhet
FROM nyttor
CROSS JOIN (SELECT varde FROM fakta WHERE nyckel = 'timkostnad_antagen')
WHERE nyttor.enhet IN ('minuter per samtal', 'timmar per ärende', 'mnkr per år')
ORDER BY nytta
