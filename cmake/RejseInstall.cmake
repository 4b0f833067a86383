# SPDX-License-Identifier: GPL-3.0-or-later
# What `cmake --install` puts where: the program, which holds its templates, examples, icons and font, and what tells a
# desktop about it.
include(GNUInstallDirs)

install(TARGETS rejse RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}" BUNDLE DESTINATION .)
install(FILES LICENSE DESTINATION "${CMAKE_INSTALL_DOCDIR}")
install(FILES resources/schema/journey.schema.json DESTINATION "${CMAKE_INSTALL_DATADIR}/rejse")
if(UNIX AND NOT APPLE)
  install(FILES resources/desktop/rejse.desktop DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
  install(FILES resources/desktop/rejse-mime.xml DESTINATION "${CMAKE_INSTALL_DATADIR}/mime/packages" RENAME rejse.xml)
  install(FILES resources/desktop/rejse.metainfo.xml
          DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo" RENAME org.rejse.Rejse.metainfo.xml)
  install(FILES resources/icons/rejse.svg DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
endif()
