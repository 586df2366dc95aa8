// The page for families.
