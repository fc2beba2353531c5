# SPDX-License-Identifier: MIT
# What of others is in the library and the command, installed with them: sbom.cdx.json (tools/sbom.mjs).
# Written where there is Node, which nothing else of a native build needs.
find_program(node NAMES node nodejs)
if(NOT node)
  message(STATUS "No Node here: no SBOM is written")
  return()
endif()
if(ICU_VERSION VERSION_LESS 74)
  set(with "icu:${ICU_VERSION}:Unicode-DFS-2016")
else()
  set(with "icu:${ICU_VERSION}:Unicode-3.0")
endif()
if(TARGET tanqih_cli)
  foreach(package IN ITEMS "CLI11:BSD-3-Clause" "nlohmann_json:MIT" "ZLIB:Zlib" "zstd:BSD-3-Clause OR GPL-2.0-only")
    string(REGEX MATCH "^[^:]+" name "${package}")
    string(REGEX REPLACE "^[^:]+:" "" license "${package}")
    find_package("${name}" QUIET)
    list(APPEND with "${name}:${${name}_VERSION}:${license}")
  endforeach()
endif()
list(TRANSFORM with PREPEND "--with=")

set(sbom "${PROJECT_BINARY_DIR}/sbom.cdx.json")
file(GLOB models CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/core/data/*.model")
add_custom_command(OUTPUT "${sbom}"
  COMMAND "${node}" "${PROJECT_SOURCE_DIR}/tools/sbom.mjs" native "${sbom}" --lexbor "${lexbor_source}" ${with}
  DEPENDS "${PROJECT_SOURCE_DIR}/tools/sbom.mjs" "${PROJECT_SOURCE_DIR}/tools/sources.list"
          "${PROJECT_SOURCE_DIR}/wasm/package.json" ${models}
  VERBATIM)
add_custom_target(tanqih_sbom ALL DEPENDS "${sbom}")
install(FILES "${sbom}" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
