# SPDX-License-Identifier: GPL-3.0-or-later
# A room is a static library made of the sources in its own folder. What it links is what it may include:
# a room that is not linked, directly or through another, is out of reach, and tests/layers keeps it so.

add_library(rejse_warnings INTERFACE)
if(MSVC)
  target_compile_options(rejse_warnings INTERFACE /W4 /utf-8)
else()
  target_compile_options(rejse_warnings INTERFACE
                         -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual
                         # Members have defaults: leaving the last ones out is how a value is written.
                         -Wno-missing-field-initializers)
endif()
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  # GCC 12 sees overlapping copies in every std::string concatenation (its bug 105651).
  target_compile_options(rejse_warnings INTERFACE -Wno-restrict)
endif()
if(REJSE_WERROR)
  target_compile_options(rejse_warnings INTERFACE $<IF:$<CXX_COMPILER_ID:MSVC>,/WX,-Werror>)
endif()

# rejse_room(NAME [ROOMS room...] [LIBRARIES target...] [PRIVATE_LIBRARIES target...])
function(rejse_room name)
  cmake_parse_arguments(ROOM "" "" "ROOMS;LIBRARIES;PRIVATE_LIBRARIES" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
       "${CMAKE_CURRENT_SOURCE_DIR}/*.cpp" "${CMAKE_CURRENT_SOURCE_DIR}/*.h"
       "${CMAKE_SOURCE_DIR}/include/rejse/${name}/*.h")
  list(FILTER sources EXCLUDE REGEX "/main\\.cpp$")
  if(NOT sources MATCHES "\\.cpp")
    file(GENERATE OUTPUT "${CMAKE_CURRENT_BINARY_DIR}/empty.cpp" CONTENT "// No source yet.\n")
    list(APPEND sources "${CMAKE_CURRENT_BINARY_DIR}/empty.cpp")
  endif()
  add_library(rejse_${name} STATIC ${sources})
  if("${ROOM_LIBRARIES}" MATCHES "Qt6::")
    set_target_properties(rejse_${name} PROPERTIES AUTOMOC ON AUTORCC ON)
  endif()
  target_include_directories(rejse_${name} PUBLIC "${CMAKE_SOURCE_DIR}/include" "${CMAKE_SOURCE_DIR}/src")
  list(TRANSFORM ROOM_ROOMS PREPEND rejse_)
  target_link_libraries(rejse_${name}
                        PUBLIC ${ROOM_ROOMS} ${ROOM_LIBRARIES}
                        PRIVATE rejse_warnings ${ROOM_PRIVATE_LIBRARIES})
endfunction()
