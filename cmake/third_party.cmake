# SPDX-License-Identifier: MIT
# Sources that are not ours, compiled into every surface so that all answer alike. Their warnings
# are off: they are not ours to mend.
set(TANQIH_LEXBOR_SOURCE "" CACHE PATH "lexbor's source tree, the folder that holds source/lexbor; empty: fetched and cached")
set(TANQIH_ICU_SOURCE "" CACHE PATH "ICU source tree, the folder that holds source/common (WebAssembly build only); empty: fetched and cached")

# Sets `result` to the folder of a source: the one named by the user, in the variable above or in the
# environment under the same name, or what tools/fetch_source finds. One of the files after `named` must be in it.
function(tanqih_find_source result name named)
  set(folder "${named}")
  if(NOT folder)
    string(TOUPPER "TANQIH_${name}_SOURCE" variable)
    set(folder "$ENV{${variable}}")
  endif()
  if(NOT folder)
    execute_process(COMMAND "${PROJECT_SOURCE_DIR}/tools/fetch_source" "${name}"
      OUTPUT_VARIABLE folder OUTPUT_STRIP_TRAILING_WHITESPACE RESULT_VARIABLE failed)
    if(failed) # what it says goes to standard error at once, as fetching may take minutes
      message(FATAL_ERROR "The source of ${name} is missing; the reason stands above.")
    endif()
  endif()
  foreach(probe IN LISTS ARGN)
    if(EXISTS "${folder}/${probe}")
      set(${result} "${folder}" PARENT_SCOPE)
      return()
    endif()
  endforeach()
  list(JOIN ARGN " or " probes)
  message(FATAL_ERROR "No ${probes} in ${folder}.")
endfunction()

tanqih_find_source(lexbor_source lexbor "${TANQIH_LEXBOR_SOURCE}" source/lexbor/html/html.h)
include("${CMAKE_CURRENT_LIST_DIR}/lexbor.cmake")

# nlohmann-json is headers alone: those of the system for both builds, in a folder that holds nothing else of it, since
# Emscripten must not see the system's other headers.
find_path(nlohmann_folder nlohmann/json.hpp REQUIRED NO_CMAKE_FIND_ROOT_PATH PATHS /usr/include)
file(MAKE_DIRECTORY "${PROJECT_BINARY_DIR}/json")
file(CREATE_LINK "${nlohmann_folder}/nlohmann" "${PROJECT_BINARY_DIR}/json/nlohmann" SYMBOLIC)
add_library(tanqih_json INTERFACE)
target_include_directories(tanqih_json SYSTEM INTERFACE "${PROJECT_BINARY_DIR}/json")
