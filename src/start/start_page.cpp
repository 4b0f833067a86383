// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/start_page.h"

#include "files/preferences.h"
#include "files/shipped/templates.h"
#include "render/paint/painter.h"
#include "start/recent_maps.h"
#include "start/recovered_list.h"
#include "start/recovery.h"
#include "start/start_cards.h"
#include "widgets/chooser.h"
#include "widgets/rating_widgets.h"
#include "widgets/section.h"
#include "widgets/text/text_label.h"
#include "widgets/theme/program_mark.h"
#include "widgets/tool_button.h"
#include "widgets/ui_button.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/when_text.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace rejse::start {

using widgets::Ink;
using widgets::TextLabel;

namespace {

constexpr int widest = 1104;
constexpr int shownRecent = 4;

class Rule : public QWidget {
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), widgets::themeOf(this).line); }
};

QWidget* makeHeading(const QString& title, const QString& beside)
{
    auto* row = new QWidget;
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget((new TextLabel(title))->styled(16, QFont::DemiBold), 1);
    line->addWidget((new TextLabel(beside))->styled(12, QFont::Normal, Ink::Caption)->wrapped(widgets::Wrap::OneLine),
                    0, Qt::AlignVCenter);
    return row;
}

} // namespace

QString templateTitle(const QString& name)
{
    if (name == QLatin1String("seven-phases")) {
        return StartPage::tr("Phases, touchpoints, experiences (7 phases)");
    }
    if (name == QLatin1String("before-during-after")) {
        return StartPage::tr("Before, during, after");
    }
    if (name == QLatin1String("five-steps")) {
        return StartPage::tr("Five steps");
    }
    if (name == QLatin1String("many-small-journeys")) {
        return StartPage::tr("Many small journeys");
    }
    if (name == QLatin1String("awareness-to-advocacy")) {
        return StartPage::tr("Awareness to advocacy");
    }
    return StartPage::tr("Blank");
}

QString templateLanguage()
{
    const QStringList offered = files::templateLanguages();
    QString kept = files::Preferences::templateLanguage().value();
    if (offered.contains(kept)) {
        return kept;
    }
    const QString system = files::templateLanguageFor(QLocale().bcp47Name());
    return system.isEmpty() ? offered.first() : system;
}

void keepTemplateLanguage(const QString& language)
{
    files::Preferences::templateLanguage().set(language);
}

StartPage::StartPage(RecentMaps& recent, const Recovery& recovery, QMenu* menu, QWidget* parent)
    : QScrollArea(parent),
      m_recent(recent),
      m_recovery(recovery),
      m_recovered(new RecoveredList),
      m_recentHeading(makeHeading(tr("Recent maps"), tr("Drop a .journey file anywhere to open it"))),
      m_recentCards(new CardGrid(236, 4, 16)),
      m_templates(new CardGrid(164, 6, 12)),
      m_examples(new CardGrid(236, 4, 16)),
      m_language(new widgets::Chooser(tr("Language of the templates"), widgets::Chooser::Frame::Bare))
{
    setObjectName("startPage");
    setAccessibleName(tr("Start"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_recentCards->setObjectName("recentCards");
    m_templates->setObjectName("templateCards");
    m_examples->setObjectName("exampleCards");

    auto* column = new QWidget;
    column->setMaximumWidth(widest);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 30, 0, 30);
    rows->setSpacing(12);
    rows->addWidget(makeHead(menu));
    rows->addSpacing(8);
    rows->addWidget(m_recovered);
    rows->addWidget(m_recentHeading);
    rows->addWidget(m_recentCards);
    rows->addSpacing(16);
    rows->addWidget(makeHeading(tr("Start from a template"), {}));
    rows->addWidget(m_templates);
    rows->addSpacing(16);
    rows->addWidget(makeHeading(tr("Look at an example"), tr("Opens a copy of your own")));
    rows->addWidget(m_examples);
    rows->addSpacing(12);
    rows->addWidget(new Rule);
    rows->addWidget(makeFoot());
    rows->addStretch();

    auto* content = new QWidget;
    content->setObjectName("startContent");
    auto* centred = new QHBoxLayout(content);
    centred->setContentsMargins(48, 0, 48, 0);
    centred->addStretch(1);
    centred->addWidget(column, 1000);
    centred->addStretch(1);
    setWidget(content);
    connect(&recent, &RecentMaps::changed, this, [this] {
        if (isVisible()) {
            refreshRecent();
        }
    });
    connect(m_recovered, &RecoveredList::restoreWanted, this, &StartPage::restoreWanted);
    connect(m_recovered, &RecoveredList::discardWanted, this, &StartPage::discardWanted);
    refreshTemplates();
    refreshExamples();
}

QWidget* StartPage::makeHead(QMenu* menu)
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    line->addWidget(new widgets::ProgramMark);
    line->addWidget((new TextLabel(QStringLiteral("Rejse")))->styled(22, QFont::Bold)->aligned(Qt::AlignVCenter), 1);
    line->addWidget(widgets::makeProgramMenuButton(menu));
    auto* open = new widgets::UiButton(widgets::UiButton::Kind::Boxed, tr("Open file…"), layout::Icon::Folder);
    open->setObjectName("openButton");
    connect(open, &QPushButton::clicked, this, &StartPage::openWanted);
    auto* folder = new widgets::UiButton(widgets::UiButton::Kind::Boxed, tr("Maps in a folder…"), layout::Icon::Layers);
    folder->setObjectName("folderButton");
    connect(folder, &QPushButton::clicked, this, &StartPage::folderWanted);
    line->addWidget(folder);
    auto* fresh = new widgets::UiButton(widgets::UiButton::Kind::Primary, tr("New map"), layout::Icon::Plus);
    fresh->setObjectName("newButton");
    m_fresh = fresh;
    connect(fresh, &QPushButton::clicked, this,
            [this] { emit templateChosen(QString::fromLatin1(files::defaultTemplate), language()); });
    line->addWidget(open);
    line->addWidget(fresh);
    return head;
}

QWidget* StartPage::makeFoot()
{
    auto* foot = new QWidget;
    auto* line = new QHBoxLayout(foot);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(new widgets::IconLabel(layout::Icon::Layers, 18));
    const auto words = [](const QString& text) {
        return (new TextLabel(text))->styled(13, QFont::Normal, Ink::Caption)->wrapped(widgets::Wrap::OneLine);
    };
    line->addWidget(words(tr("Template texts follow the language you choose:")));
    m_language->setObjectName("templateLanguage");
    for (const QString& tag : files::templateLanguages()) {
        const QString own = QLocale(tag).nativeLanguageName();
        m_language->addItem(own.left(1).toUpper() + own.mid(1), tag);
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(templateLanguage())));
    connect(m_language, &QComboBox::currentIndexChanged, this, [this] {
        keepTemplateLanguage(language());
        refreshTemplates();
    });
    line->addWidget(m_language);
    line->addStretch();
    line->addWidget(words(tr("Every map is one file on your own disk.")));
    return foot;
}

QString StartPage::language() const
{
    return m_language->currentData().toString();
}

void StartPage::showEvent(QShowEvent* event)
{
    QScrollArea::showEvent(event);
    if (!event->spontaneous()) {
        refreshRecovered();
        refreshRecent();
        keepKeyboard();
    }
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    auto* button = qobject_cast<QAbstractButton*>(focusWidget());
    if (event->key() == Qt::Key_Escape) {
        emit left();
    } else if (button && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        button->click();
    } else {
        QScrollArea::keyPressEvent(event);
    }
}

void StartPage::refreshRecovered()
{
    m_recovered->setPieces(m_recovery.pieces(devicePixelRatioF()));
    orderTabs();
    keepKeyboard();
}

/// On what is most likely wanted, where nothing on the page has the keyboard, or has it any more.
void StartPage::keepKeyboard()
{
    if (isVisible() && !isAncestorOf(window()->focusWidget())) {
        auto* restore = m_recovered->findChild<QWidget*>("restoreButton");
        (restore ? restore : m_fresh)->setFocus(Qt::OtherFocusReason);
    }
}

void StartPage::orderTabs()
{
    widgets::chainTabs(widgets::tabOrder(widget()));
}

void StartPage::refreshRecent()
{
    QList<StartCard*> cards;
    const QStringList paths = m_recent.paths();
    for (const QString& path : paths) {
        const auto summary = cards.size() < shownRecent ? summaryOf(path, devicePixelRatioF()) : std::nullopt;
        if (summary) {
            auto* card = new MapCard(*summary, widgets::whenText(QFileInfo(path).lastModified()));
            card->setToolTip(widgets::plainTooltip(path));
            connect(card, &QAbstractButton::clicked, this, [this, path] { emit fileChosen(path); });
            cards.append(card);
        }
    }
    m_recentHeading->setVisible(!cards.isEmpty());
    m_recentCards->setVisible(!cards.isEmpty());
    m_recentCards->setCards(cards);
    orderTabs();
}

void StartPage::refreshTemplates()
{
    QList<StartCard*> cards;
    for (const files::Template& one : files::templates()) {
        const QString name = QString::fromLatin1(one.name);
        const auto journey = files::journeyFromTemplate(name, language());
        if (journey) {
            const QString summary = QCoreApplication::translate("templates", one.summary);
            auto* card = new TemplateCard(name, templateTitle(name), summary, journey.value());
            connect(card, &QAbstractButton::clicked, this, [this, name] { emit templateChosen(name, language()); });
            cards.append(card);
        }
    }
    m_templates->setCards(cards);
    orderTabs();
}

void StartPage::refreshExamples()
{
    QList<StartCard*> cards;
    const QStringList paths = files::examplePaths();
    for (const QString& path : paths) {
        if (const auto summary = summaryOf(path, devicePixelRatioF())) {
            auto* card = new MapCard(*summary, {});
            connect(card, &QAbstractButton::clicked, this, [this, path] { emit exampleChosen(path); });
            cards.append(card);
        }
    }
    m_examples->setCards(cards);
    orderTabs();
}

void StartPage::focusTemplates()
{
    if (!m_templates->cards().isEmpty()) {
        StartCard* first = m_templates->cards().first();
        first->setFocus(Qt::ShortcutFocusReason);
        ensureWidgetVisible(first, 0, 80);
    }
}

} // namespace rejse::start
