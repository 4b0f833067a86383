// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme/style_sheet.h"

#include <QList>
#include <QPair>

namespace rejse::widgets {

namespace {

const char* const sheet = R"(
QToolTip { background: @panel; color: @text; border: 1px solid @strongLine; padding: 4px 6px; }
QMainWindow, #startPage, #startContent { background: @window; }
QDialog { background: @panel; }
#topBar, #outline, #sidePanel, #panelContent, #unsortedCards { background: @panel; }
#topBar { border-bottom: 1px solid @line; }
#statusLine { background: @window; border-top: 1px solid @line; }
QScrollArea { background: @panel; border: none; }
#startPage { border: none; }

QToolButton { border: 1px solid transparent; border-radius: 6px; padding: 5px 8px; background: transparent; color: @text; font-weight: 500; }
QToolButton:hover { background: @hover; }
QToolButton:pressed { background: @line; }
QToolButton:checked { background: @hover; }
QToolButton:focus { border: 2px solid @accent; padding: 4px 7px; }
QToolButton:disabled { color: @text3; }
QToolButton::menu-indicator { image: none; }
QToolButton[popupMode="2"] { padding-right: 8px; }
#statusLine QToolButton { padding: 0; border: none; }
#foldButton { padding: 2px 4px; font-weight: 600; background: transparent; }
#insightsRule { background: @line; }
#tabClose, #newTab, #findBar QToolButton, #noticeBar QToolButton { padding: 3px; }

QPushButton { border: 1px solid @strongLine; border-radius: 6px; padding: 0 14px; min-height: 34px; background: @panel; color: @text; font-weight: 500; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @line; }
QPushButton:focus { border: 2px solid @accent; padding: 0 13px; min-height: 32px; }
QPushButton:disabled { color: @text3; }
QPushButton[primary="true"] { background: @accentFill; border-color: @accentFill; color: #FFFFFF; font-weight: 600; }
QPushButton[primary="true"]:hover { background: @accentDeep; }
QPushButton[primary="true"]:focus { border: 2px solid @text; }
QPushButton[primary="true"]:disabled { background: @track; border-color: @track; color: @text3; }

QMenu { background: @panel; border: 1px solid @strongLine; border-radius: 8px; padding: 6px; color: @text; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 6px; }
QMenu::item:selected { background: @hover; }
QMenu::item:disabled { color: @text3; }
QMenu::separator { height: 1px; background: @line; margin: 5px 8px; }
QMenu::icon { padding-left: 8px; }

QTabBar { background: @window; }
QTabBar::tab { background: transparent; border: 1px solid transparent; border-bottom: none; border-top-left-radius: 8px; border-top-right-radius: 8px; padding: 0 8px 0 14px; height: 33px; color: @text2; font-weight: 500; }
QTabBar::tab:selected { background: @panel; border-color: @line; color: @text; font-weight: 600; }
QTabBar::tab:hover:!selected { background: @hover; }
QTabBar[behind="true"]::tab:selected { background: transparent; border-color: transparent; color: @text2; font-weight: 500; }
QTabBar:focus { outline: none; }
#tabRow { background: @window; border-bottom: 1px solid @line; }

QTreeView { background: @panel; border: none; outline: none; }
#differences { border: 1px solid @strongLine; border-radius: 6px; padding: 4px; }
#differences QHeaderView, #differences QHeaderView::section, #folderTable QHeaderView, #folderTable QHeaderView::section { background: @panel; }
#folderTable { border: 1px solid @strongLine; border-radius: 6px; background: @panel; }
#differences QHeaderView::section, #folderTable QHeaderView::section { border: none; border-bottom: 1px solid @line; padding: 4px 5px; color: @text2; font-weight: 500; }
#folderTable QHeaderView::section { padding: 4px 12px; }
QSplitter::handle { background: @line; }
QSplitter::handle:hover { background: @accent; }

QScrollBar:vertical { width: 12px; background: @gutter; border: none; margin: 0; }
QScrollBar:horizontal { height: 12px; background: @gutter; border: none; margin: 0; }
QScrollBar::handle { background: @scrollHandle; border-radius: 3px; }
QScrollBar::handle:vertical { min-height: 32px; margin: 2px 3px; }
QScrollBar::handle:horizontal { min-width: 32px; margin: 3px 2px; }
QScrollBar::handle:hover { background: @text3; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: @gutter; }

QSlider::groove:horizontal { height: 2px; background: @strongLine; border-radius: 1px; }
QSlider::handle:horizontal { width: 12px; height: 12px; margin: -5px 0; border-radius: 6px; background: @text2; }
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { background: @accent; }

QLineEdit, QPlainTextEdit { background: @panel; color: @text; border: 1px solid @strongLine; border-radius: 6px; padding: 0 8px; min-height: 30px; selection-background-color: @accentFill; selection-color: #FFFFFF; }
QPlainTextEdit { padding: 6px; }
QLineEdit:focus, QPlainTextEdit:focus { border: 2px solid @accent; padding: 0 7px; min-height: 28px; }
QPlainTextEdit:focus { padding: 5px; }
QPlainTextEdit[bare="true"], QPlainTextEdit[bare="true"]:focus { background: transparent; border: none; border-radius: 0; padding: 0; min-height: 0; }
QComboBox QAbstractItemView { background: @panel; color: @text; border: 1px solid @strongLine; selection-background-color: @hover; selection-color: @text; outline: none; padding: 4px; }
QListView { background: @panel; border: 1px solid @strongLine; border-radius: 6px; padding: 4px; outline: none; }
#paletteList { border: none; padding: 0; }
QListView::item { min-height: 26px; border-radius: 4px; padding: 0 4px; }
QListView::item:hover { background: @hover; }
QListView::item:selected { background: @accentWash; color: @text; }
QProgressBar { border: none; border-radius: 3px; background: @track; max-height: 6px; }
QProgressBar::chunk { background: @accentFill; border-radius: 3px; }
#differences::branch { image: none; }
QRadioButton::indicator { width: 12px; height: 12px; border: 1px solid @text3; border-radius: 7px; background: @panel; }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid @accentFill; background: #FFFFFF; }
QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid @text3; border-radius: 4px; background: @panel; }
QCheckBox::indicator:checked { border-color: @accentFill; background: @accentFill; image: url(:/chrome/checked.svg); }
QCheckBox::indicator:indeterminate { border-color: @accentFill; background: @accentFill; image: url(:/chrome/partly.svg); }
QCheckBox:focus, QRadioButton:focus { color: @accent; }
QRadioButton, QCheckBox { spacing: 8px; color: @text; min-height: 28px; }
)";

QString hex(const QColor& color)
{
    return color.name(QColor::HexRgb);
}

} // namespace

QString styleSheet(const render::Theme& theme)
{
    // The longer names come first, so that "@text" leaves "@text2" alone.
    const QList<QPair<QString, QString>> values{
        {"@strongLine", hex(theme.strongLine)},
        {"@scrollHandle", hex(theme.scrollHandle)},
        {"@accentFill", hex(theme.accentFill)},
        {"@accentDeep", hex(theme.accentFill.darker(112))},
        {"@accentWash", hex(theme.accentWash)},
        {"@accent", hex(theme.accent)},
        {"@window", hex(theme.window)},
        {"@gutter", theme.dark ? QStringLiteral("#22262e") : QStringLiteral("#f7f8fa")},
        {"@panel", hex(theme.panel)},
        {"@hover", hex(theme.hover)},
        {"@track", hex(theme.track)},
        {"@line", hex(theme.line)},
        {"@text2", hex(theme.text2)},
        {"@text3", hex(theme.text3)},
        {"@text", hex(theme.text)},
    };
    QString text = QString::fromLatin1(sheet);
    for (const auto& [name, value] : values) {
        text.replace(name, value);
    }
    return text;
}

} // namespace rejse::widgets
