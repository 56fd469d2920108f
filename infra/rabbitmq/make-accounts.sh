#!/bin/sh
# Prints accounts.json for the broker: the users of definitions.json, with their passwords as RabbitMQ keeps them (salted SHA-256). The passwords come from the
# environment; what is printed goes beside definitions.json and into no repository:
#
#   PARK_LAND_BROKER_PASSWORD=… PARK_FACTORIES_BROKER_PASSWORD=… … sh make-accounts.sh > accounts.json
set -eu

bytes() { # HEXADECIMAL DIGITS
  rest=$1
  while [ -n "$rest" ]; do
    printf "\\$(printf %o "0x${rest%"${rest#??}"}")"
    rest=${rest#??}
  done
}

account() { # NAME TAGS PASSWORD
  salt=$(od -An -N4 -tx1 /dev/urandom | tr -d ' \n')
  digest=$({ bytes "$salt" && printf %s "$3"; } | sha256sum | cut -c1-64)
  hash=$({ bytes "$salt" && bytes "$digest"; } | base64 | tr -d '\n')
  printf '    { "name": "%s", "tags": "%s", "hashing_algorithm": "rabbit_password_hashing_sha256", "password_hash": "%s" }' "$1" "$2" "$hash"
}

for name in BROKER_OPERATOR LAND_BROKER FACTORIES_BROKER RECLAMATION_BROKER YIELD_BROKER; do eval ": \"\${PARK_${name}_PASSWORD:?}\""; done
printf '{\n  "users": [\n'
account operator administrator "$PARK_BROKER_OPERATOR_PASSWORD" && printf ',\n'
account land '' "$PARK_LAND_BROKER_PASSWORD" && printf ',\n'
account factories '' "$PARK_FACTORIES_BROKER_PASSWORD" && printf ',\n'
account reclamation '' "$PARK_RECLAMATION_BROKER_PASSWORD" && printf ',\n'
account yield '' "$PARK_YIELD_BROKER_PASSWORD"
printf '\n  ]\n}\n'
