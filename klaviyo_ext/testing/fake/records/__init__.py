"""What the fake keeps: tables of records, with their ids and relationships."""
