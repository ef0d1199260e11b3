# What is installed where, and the Debian package made of it with cpack.
include(GNUInstallDirs)
set(PARAPET_PACKAGING ${CMAKE_SOURCE_DIR}/packaging)

# parapet_install_gzipped(SOURCE FOLDER [NAME]): as Debian asks of manuals and changelogs, the same bytes every time.
function(parapet_install_gzipped source folder)
  get_filename_component(name ${source} NAME)
  if(ARGC GREATER 2)
    set(name ${ARGV2})
  endif()
  set(zipped ${CMAKE_BINARY_DIR}/packaging/${name}.gz)
  add_custom_command(OUTPUT ${zipped} DEPENDS ${source} VERBATIM
    COMMAND sh -c "mkdir -p \"$(dirname \"$2\")\" && gzip -9nc \"$1\" > \"$2\"" sh ${source} ${zipped})
  list(APPEND PARAPET_ZIPPED ${zipped})
  set(PARAPET_ZIPPED ${PARAPET_ZIPPED} PARENT_SCOPE)
  install(FILES ${zipped} DESTINATION ${folder})
endfunction()

if(TARGET parapet AND TARGET parapetctl)
  install(TARGETS parapet parapetctl RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
  parapet_install_gzipped(${PARAPET_PACKAGING}/man/parapet.1 ${CMAKE_INSTALL_MANDIR}/man1)
  parapet_install_gzipped(${PARAPET_PACKAGING}/man/parapetctl.1 ${CMAKE_INSTALL_MANDIR}/man1)
  parapet_install_gzipped(${PARAPET_PACKAGING}/deb/changelog ${CMAKE_INSTALL_DOCDIR})
  add_custom_target(parapet_zipped ALL DEPENDS ${PARAPET_ZIPPED})
  install(FILES ${PARAPET_PACKAGING}/deb/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})
  install(FILES ${PARAPET_PACKAGING}/desktop/org.parapet.parapet.desktop
          DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
  install(FILES ${PARAPET_PACKAGING}/desktop/org.parapet.parapet.metainfo.xml
          DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
  install(FILES ${PARAPET_PACKAGING}/desktop/org.parapet.parapet.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
  install(FILES ${PARAPET_PACKAGING}/desktop/org.parapet.parapet.svg
          DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
  install(FILES ${PARAPET_PACKAGING}/desktop/org.parapet.parapet-symbolic.svg
          DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/symbolic/apps)
  install(FILES ${PARAPET_PACKAGING}/completion/parapetctl
          DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions)
endif()

# Linked libraries are found by dpkg-shlibdeps; what is loaded at run time is named in packages.txt.
file(STRINGS ${PARAPET_PACKAGING}/packages.txt loaded REGEX "^run ")
list(TRANSFORM loaded REPLACE "^run +" "")
list(JOIN loaded ", " CPACK_DEBIAN_PACKAGE_DEPENDS)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_SECTION "admin")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME parapet)
set(CPACK_PACKAGE_CONTACT "The Parapet authors <parapet@example.org>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "operations console for software-supply-chain security")
set(CPACK_PACKAGE_DESCRIPTION "Parapet keeps a team in command during a security incident in its
software supply chain: a board with clocks, roles, playbook, timeline and
what is due next, a journal that can be verified, evidence with its chain
of custody, and a command line for scripts. Everything works with no
network.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
include(CPack)
