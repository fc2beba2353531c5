# SPDX-License-Identifier: MIT
# ICU::uc and ICU::i18n: the system's ICU in a native build; for WebAssembly and the wheel of Python, compiled from
# ICU's own sources with its data cut down to cmake/icu/data.list.
option(TANQIH_BUNDLED_ICU "Compile ICU in, so that what is built needs none of the system's" ${EMSCRIPTEN})
if(NOT TANQIH_BUNDLED_ICU)
  find_package(ICU 70 REQUIRED COMPONENTS i18n uc)
  return()
endif()

tanqih_find_source(icu_root icu "${TANQIH_ICU_SOURCE}" source/common/unicode/uversion.h)
set(icu_source "${icu_root}/source")
file(STRINGS "${icu_source}/common/unicode/uvernum.h" icu_major REGEX "define U_ICU_VERSION_MAJOR_NUM")
string(REGEX MATCH "[0-9]+" icu_major "${icu_major}")

# What the core cannot reach is left out when linking; these switches cut what the linker cannot see.
set(icu_definitions
  U_STATIC_IMPLEMENTATION U_CHARSET_IS_UTF8=1 U_USING_ICU_NAMESPACE=0 U_NO_DEFAULT_INCLUDE_UTF_HEADERS=0
  UCONFIG_NO_FILE_IO=1 UCONFIG_NO_SERVICE=1 UCONFIG_NO_IDNA=1 UCONFIG_NO_TRANSLITERATION=1
  UCONFIG_NO_REGULAR_EXPRESSIONS=1 UCONFIG_NO_COLLATION=1 UCONFIG_ONLY_HTML_CONVERSION=1)
set(icu_optimise -O2)
set(icu_kept icu-native)
if(EMSCRIPTEN)
  set(icu_optimise -Oz)
  set(icu_kept icu-wasm)
endif()
set(TANQIH_ICU_OPTIMISE ${icu_optimise} CACHE STRING "How ICU is optimised where it is compiled in: -O2 for speed, -Oz for size")
# ICU needs RTTI (dynamic_cast) and throws nothing.
set(icu_flags ${TANQIH_ICU_OPTIMISE} -frtti -fno-exceptions -w)
if(CMAKE_POSITION_INDEPENDENT_CODE)
  list(APPEND icu_flags -fPIC)
endif()

file(GLOB icu_uc_files "${icu_source}/common/*.cpp")
list(REMOVE_ITEM icu_uc_files "${icu_source}/common/propname.cpp")
list(APPEND icu_uc_files "${PROJECT_SOURCE_DIR}/cmake/icu/no_property_names.cpp")
# Charset detection; of the rest of i18n the core uses nothing.
file(GLOB icu_i18n_files "${icu_source}/i18n/cs*.cpp" "${icu_source}/i18n/inputext.cpp"
  "${icu_source}/i18n/ucsdet.cpp" "${icu_source}/i18n/ucln_in.cpp")

# Compiled once a machine: the archive is kept beside the cached sources under a name that changes
# with anything that could change its bytes.
set(cache "$ENV{TANQIH_CACHE}")
if(NOT cache)
  set(cache "$ENV{XDG_CACHE_HOME}")
  if(NOT cache)
    set(cache "$ENV{HOME}/.cache")
  endif()
  string(APPEND cache "/tanqih")
endif()
string(TOUPPER "${CMAKE_BUILD_TYPE}" build_type)
set(identity "${icu_root} ${CMAKE_CXX_COMPILER} ${CMAKE_CXX_COMPILER_VERSION} ${EMSCRIPTEN_VERSION} ${CMAKE_CXX_FLAGS} ${CMAKE_CXX_FLAGS_${build_type}} ${icu_definitions} ${icu_flags} ${icu_uc_files} ${icu_i18n_files}")
string(SHA256 identity "${identity}")
string(SUBSTRING "${identity}" 0 16 identity)
set(cached "${cache}/${icu_kept}/${identity}.a")

message(STATUS "ICU, compiled in: ${cached}")
# Always linked from there, so that a second run finds the command of the first and links nothing again.
add_library(icu_archive STATIC IMPORTED)
set_target_properties(icu_archive PROPERTIES IMPORTED_LOCATION "${cached}")
if(NOT EXISTS "${cached}")
  add_library(icu_code STATIC ${icu_uc_files} ${icu_i18n_files})
  target_compile_definitions(icu_code PRIVATE ${icu_definitions}
    U_COMMON_IMPLEMENTATION U_I18N_IMPLEMENTATION U_ATTRIBUTE_DEPRECATED=)
  target_include_directories(icu_code PRIVATE "${icu_source}/common" "${icu_source}/i18n")
  target_compile_options(icu_code PRIVATE ${icu_flags})
  # CMake takes Emscripten's compiler for one of C++98 where it cannot ask it.
  target_compile_features(icu_code PRIVATE cxx_std_17)
  add_custom_command(OUTPUT "${cached}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${cache}/${icu_kept}"
    COMMAND "${CMAKE_COMMAND}" -E copy "$<TARGET_FILE:icu_code>" "${cached}.new"
    COMMAND "${CMAKE_COMMAND}" -E rename "${cached}.new" "${cached}"
    DEPENDS icu_code
    VERBATIM)
  add_custom_target(icu_cached DEPENDS "${cached}")
  add_dependencies(icu_archive icu_cached)
endif()

foreach(tool IN ITEMS icupkg derb genrb gencnval gennorm2)
  string(TOUPPER "${tool}" variable)
  find_program(${variable} "${tool}" PATHS /usr/sbin /opt/homebrew/opt/icu4c/sbin /opt/homebrew/opt/icu4c/bin
    /usr/local/opt/icu4c/sbin /usr/local/opt/icu4c/bin NO_CMAKE_FIND_ROOT_PATH)
  if(NOT ${variable})
    message(FATAL_ERROR "No ${tool} on the path; it comes with ICU (Debian: icu-devtools).")
  endif()
endforeach()
set(icu_data "${PROJECT_BINARY_DIR}/icu")
add_custom_command(
  OUTPUT "${icu_data}/data.c"
  COMMAND "${CMAKE_COMMAND}" "-DPACKAGE=${icu_source}/data/in/icudt${icu_major}l.dat"
          "-DLIST=${PROJECT_SOURCE_DIR}/cmake/icu/data.list"
          "-DCONVERTERS=${PROJECT_SOURCE_DIR}/cmake/icu/converters.txt" "-DSYMBOL=icudt${icu_major}_dat"
          "-DICUPKG=${ICUPKG}" "-DDERB=${DERB}" "-DGENRB=${GENRB}" "-DGENCNVAL=${GENCNVAL}"
          "-DGENNORM2=${GENNORM2}" "-DNORMALISATION=${icu_source}/data/unidata/norm2"
          "-DWORK=${icu_data}/work" "-DOUTPUT=${icu_data}/data.c"
          -P "${PROJECT_SOURCE_DIR}/cmake/icu/slice_data.cmake"
  DEPENDS "${PROJECT_SOURCE_DIR}/cmake/icu/data.list" "${PROJECT_SOURCE_DIR}/cmake/icu/converters.txt"
          "${PROJECT_SOURCE_DIR}/cmake/icu/slice_data.cmake"
  COMMENT "Cutting ICU's data"
  VERBATIM)
add_library(icu_data STATIC "${icu_data}/data.c")

# One archive serves both names: ICU's two libraries are one project, and here one build.
add_library(icu INTERFACE)
target_include_directories(icu SYSTEM INTERFACE "${icu_source}/common" "${icu_source}/i18n")
target_compile_definitions(icu INTERFACE ${icu_definitions})
target_link_libraries(icu INTERFACE icu_archive icu_data)
add_library(ICU::uc ALIAS icu)
add_library(ICU::i18n ALIAS icu)
