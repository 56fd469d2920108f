#!/bin/sh
# Makes the databases and roles of the whole platform, or brings them up to date. Where the server is, and as whom, say psql's own variables (PGHOST, PGUSER …).
#
#   install.sh one-database     everything in the database park, owned by park_owner (messages through PostgreSQL)
#   install.sh database-each    a database per service, owned by <service>_owner (messages through RabbitMQ)
#
# Passwords come from the environment: PARK_<SERVICE>_DATABASE_PASSWORD of each service and the gateway; PARK_OWNER_PASSWORD of the one owner, or
# PARK_<SERVICE>_OWNER_PASSWORD of each.
set -eu
cd "$(dirname "$0")"
export PGOPTIONS="${PGOPTIONS:-} --client-min-messages=warning"

place() { # SERVICE SCHEMAS
  upper=$(printf %s "$1" | tr '[:lower:]' '[:upper:]')
  case $shape in
    one-database) database=park owner_password=PARK_OWNER_PASSWORD ;;
    database-each) database=$1 owner_password=PARK_${upper}_OWNER_PASSWORD ;;
  esac
  eval "PARK_PLACE_OWNER_PASSWORD=\${$owner_password:?} PARK_PLACE_PASSWORD=\${PARK_${upper}_DATABASE_PASSWORD:?}"
  export PARK_PLACE_OWNER_PASSWORD PARK_PLACE_PASSWORD
  psql --no-psqlrc --quiet --set database="$database" --set service="$1" --set schemas="$2" --file service.sql "${PGDATABASE:-postgres}"
}

shape=${1:-}
case $shape in
  one-database | database-each) ;;
  *)
    echo "usage: install.sh one-database | database-each" >&2
    exit 64
    ;;
esac
place gateway gateway
for service in land factories reclamation yield; do place "$service" "$service,${service}_wolverine,queues"; done
