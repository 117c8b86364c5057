-- Nothing in these tables is ever changed or removed, whoever asks.
create trigger evidence_file_ro before update, delete on evidence_file for each row call 'dev.hansei.trail.AppendOnly';

-- TRUNCATE fires no trigger here, but a table that another one refers to cannot be truncated. These stay empty.
create table evidence_file_ref (sha256 varchar(64), foreign key (sha256) references evidence_file);
