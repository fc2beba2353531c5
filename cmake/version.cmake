# SPDX-License-Identifier: MIT
# tanqih_version: of core, module and command. It stands once, in wasm/package.json, where npm needs it.
file(READ "${CMAKE_CURRENT_LIST_DIR}/../wasm/package.json" tanqih_package)
string(JSON tanqih_version GET "${tanqih_package}" version)
unset(tanqih_package)
