# SPDX-License-Identifier: MIT
# CMake's toolchain file for WebAssembly: finds the Emscripten that is on the path, or the one that
# EMSDK or EMSCRIPTEN_ROOT names, and hands over to its own toolchain file.
if(NOT DEFINED ENV{TANQIH_EMSCRIPTEN})
  find_program(emcc emcc HINTS "$ENV{EMSCRIPTEN_ROOT}" "$ENV{EMSDK}/upstream/emscripten" NO_CACHE)
  if(NOT emcc)
    message(FATAL_ERROR "No emcc on the path. Run tools/setup, or install Emscripten (https://emscripten.org) and put it on the path.")
  endif()
  file(REAL_PATH "${emcc}" emcc)
  get_filename_component(root "${emcc}" DIRECTORY)
  # Homebrew's bin/emcc is a script, the rest lies in libexec.
  foreach(folder IN ITEMS "${root}" "${root}/../libexec" "${root}/../upstream/emscripten")
    if(EXISTS "${folder}/cmake/Modules/Platform/Emscripten.cmake")
      # Kept in the environment for CMake's own compiler checks, which read this file again.
      set(ENV{TANQIH_EMSCRIPTEN} "${folder}")
      break()
    endif()
  endforeach()
endif()
if(NOT EXISTS "$ENV{TANQIH_EMSCRIPTEN}/cmake/Modules/Platform/Emscripten.cmake")
  message(FATAL_ERROR "No Emscripten.cmake near ${emcc}. Set EMSCRIPTEN_ROOT to the folder that holds emcc.py.")
endif()
include("$ENV{TANQIH_EMSCRIPTEN}/cmake/Modules/Platform/Emscripten.cmake")
# Debian's Emscripten shrinks its JavaScript with Debian's acorn, which Node does not find by itself.
if(EXISTS /usr/share/nodejs/acorn)
  set_property(GLOBAL PROPERTY RULE_LAUNCH_LINK "\"${CMAKE_COMMAND}\" -E env NODE_PATH=/usr/share/nodejs")
endif()
# What the root path holds is for the host, except what the project names itself.
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE BOTH)
