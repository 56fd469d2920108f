-- The place of one service in PostgreSQL: an owner, who may change the schema (the schema job is it, nobody else), and the service's own role, which may only
-- read and write rows. Safe to run again: what is already so stays; passwords are set to what is given. install.sh runs this for every service.
--
-- database: where it lives; <database>_owner owns everything there. Services in one database share its owner, because they share the schema of the queues.
-- service:  the name of its role. schemas: what it uses, separated by commas.
-- Passwords come from the environment, so that no list of processes shows them. A SCRAM verifier does as well; then no log of the server shows them either.
\set ON_ERROR_STOP on
\set owner :database _owner
\getenv owner_password PARK_PLACE_OWNER_PASSWORD
\getenv service_password PARK_PLACE_PASSWORD

-- Roles belong to the server, not to a database.
select format('create role %I login', role) from unnest(array[:'owner', :'service']) role where not exists (select from pg_roles where rolname = role) \gexec
alter role :"owner" password :'owner_password';
alter role :"service" password :'service_password';
grant :"owner" to current_user; -- or an administrator who is no superuser could do nothing in its name

select format('create database %I owner %I encoding ''UTF8'' template template0', :'database', :'owner')
where not exists (select from pg_database where datname = :'database') \gexec
revoke all on database :"database" from public;
grant connect on database :"database" to :"service";

\connect :database
create extension if not exists btree_gist;
revoke create on schema public from public;

select format('create schema if not exists %I authorization %I', schema, :'owner') from unnest(string_to_array(:'schemas', ',')) schema \gexec

-- Rows of what is there, and of what the owner is going to add.
select format(statement, schema, :'service')
from unnest(string_to_array(:'schemas', ',')) schema, unnest(array[
  'grant usage on schema %I to %I',
  'grant select, insert, update, delete on all tables in schema %I to %I',
  'grant usage, select, update on all sequences in schema %I to %I',
  'grant execute on all functions in schema %I to %I']) statement \gexec
select format(statement, :'owner', schema, :'service')
from unnest(string_to_array(:'schemas', ',')) schema, unnest(array[
  'alter default privileges for role %I in schema %I grant select, insert, update, delete on tables to %I',
  'alter default privileges for role %I in schema %I grant usage, select, update on sequences to %I',
  'alter default privileges for role %I in schema %I grant execute on functions to %I']) statement \gexec
