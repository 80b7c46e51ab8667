-- One message with a text, one without, and the keywords of their codes.
INSERT INTO messages (id, code, text) VALUES ('MzA6Nzg6MA', '12345', 'Hello from us.'), ('MzE6Nzg6MA', '54321', '');
INSERT INTO keywords (code, keyword) VALUES ('12345', 'JOINSMS'), ('12345', 'NEWS'), ('54321', 'JOINSMS');
