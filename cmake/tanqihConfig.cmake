# SPDX-License-Identifier: MIT
# find_package(tanqih): the library as tanqih::tanqih.
include(CMakeFindDependencyMacro)
find_dependency(ICU 70 COMPONENTS i18n uc)
include("${CMAKE_CURRENT_LIST_DIR}/tanqihTargets.cmake")
