# SPDX-License-Identifier: GPL-3.0-or-later
# Headers that nearly every source with widgets includes, compiled once for a target instead of with each of its
# sources. It is for builds made at one go: ccache keeps nothing of what is compiled so.

# rejse_precompile(TARGET [HEADER...])
function(rejse_precompile target)
  if(REJSE_PRECOMPILE)
    target_precompile_headers(
      ${target} PRIVATE
      <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <set> <string> <unordered_map> <utility>
      <variant> <vector>
      <QApplication> <QClipboard> <QDir> <QFile> <QFileInfo> <QHBoxLayout> <QImage> <QKeyEvent> <QLabel> <QLineEdit>
      <QLocale> <QMenu> <QMimeData> <QMouseEvent> <QPainter> <QPainterPath> <QPushButton> <QScrollBar> <QSettings>
      <QString> <QTimer> <QToolButton> <QVBoxLayout> <QWidget>
      ${ARGN})
  endif()
endfunction()
