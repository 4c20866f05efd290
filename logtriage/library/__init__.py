"""The signature library as data: its files, their schema, and its entries compiled for scanning."""
