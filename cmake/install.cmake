# SPDX-License-Identifier: MIT
# What `cmake --install` puts where: the program with its man page and completions, and the library with
# a CMake package (find_package(tanqih), tanqih::tanqih) and a pkg-config file.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

if(TANQIH_BUILD_CLI)
  install(TARGETS tanqih_cli)
  set(docs "${PROJECT_BINARY_DIR}/cli/docs")
  install(FILES "${docs}/tanqih.1" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
  install(FILES "${docs}/tanqih.bash" DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions" RENAME tanqih)
  install(FILES "${docs}/_tanqih" DESTINATION "${CMAKE_INSTALL_DATADIR}/zsh/site-functions")
  install(FILES "${docs}/tanqih.fish" DESTINATION "${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d")
endif()
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${PROJECT_SOURCE_DIR}/core/data/MODEL_LICENSE.md" DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES "${lexbor_source}/LICENSE" DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME lexbor.txt)
install(FILES "${lexbor_source}/NOTICE" DESTINATION "${CMAKE_INSTALL_DOCDIR}" RENAME lexbor-notice.txt)
include(cmake/sbom.cmake)

# The HTML parser is no library of the system's: it goes along.
install(TARGETS tanqih tanqih_lexbor EXPORT tanqih INCLUDES DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}")
install(DIRECTORY "${PROJECT_SOURCE_DIR}/core/include/tanqih" "${PROJECT_BINARY_DIR}/core/generated/include/tanqih"
  DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" FILES_MATCHING PATTERN "*.hpp")
set(package "${CMAKE_INSTALL_LIBDIR}/cmake/tanqih")
install(EXPORT tanqih NAMESPACE tanqih:: FILE tanqihTargets.cmake DESTINATION "${package}")
write_basic_package_version_file("${PROJECT_BINARY_DIR}/tanqihConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES "${PROJECT_SOURCE_DIR}/cmake/tanqihConfig.cmake" "${PROJECT_BINARY_DIR}/tanqihConfigVersion.cmake"
  DESTINATION "${package}")
file(RELATIVE_PATH tanqih_prefix_from_pc "/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/")
configure_file(cmake/tanqih.pc.in "${PROJECT_BINARY_DIR}/tanqih.pc" @ONLY)
install(FILES "${PROJECT_BINARY_DIR}/tanqih.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
