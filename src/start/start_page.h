// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/model/journey.h"

#include <QScrollArea>

class QMenu;

namespace rejse::widgets {
class Chooser;
class TextLabel;
} // namespace rejse::widgets

namespace rejse::start {

class CardGrid;
class RecentMaps;
class RecoveredList;
class Recovery;

/// Where the program begins: work that was not saved, maps that were open before, templates, examples, and opening a
/// file.
class StartPage : public QScrollArea {
    Q_OBJECT
public:
    StartPage(RecentMaps& recent, const Recovery& recovery, QMenu* menu, QWidget* parent = nullptr);

    /// Puts the keyboard on the first template.
    void focusTemplates();
    /// Shows what there is to recover now.
    void refreshRecovered();

signals:
    void openWanted();
    void folderWanted();
    void fileChosen(const QString& path);
    void exampleChosen(const QString& path);
    void restoreWanted(const QString& id);
    void discardWanted(const QString& id, const QString& title);
    void templateChosen(const QString& name, const QString& language);
    /// Back to the maps that are open.
    void left();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* makeHead(QMenu* menu);
    void orderTabs();
    void keepKeyboard();
    QWidget* makeFoot();
    void refreshRecent();
    void refreshTemplates();
    void refreshExamples();
    QString language() const;

    RecentMaps& m_recent;
    const Recovery& m_recovery;
    RecoveredList* m_recovered;
    QWidget* m_fresh = nullptr;
    QWidget* m_recentHeading;
    CardGrid* m_recentCards;
    CardGrid* m_templates;
    CardGrid* m_examples;
    widgets::Chooser* m_language;
};

/// What a template is called.
QString templateTitle(const QString& name);

/// The language that templates come in: as it was chosen last, or the system's, or English.
QString templateLanguage();
void keepTemplateLanguage(const QString& language);

} // namespace rejse::start
