// The page for everyone who works with families.
