// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/touchpoint/details_sections.h"
#include "widgets/menu_button.h"
#include "widgets/text/value_boxes.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/reading.h"
#include "widgets/wording/words.h"

#include <algorithm>
#include <limits>

namespace rejse::inspector {

namespace {

constexpr qint64 maxRespondents = 1'000'000'000'000;

bool isBlank(const QString& words)
{
    return words.trimmed().isEmpty();
}

} // namespace

EvidenceSection::EvidenceSection(editor::MapEditor& editor, const Subject& subject, QWidget* parent)
    : TouchpointSection(editor, subject, tr("Evidence"), widgets::Folding::Foldable, parent),
      m_more(new QWidget)
{
    addBasis();
    addSource();
}

void EvidenceSection::refreshHeading()
{
    QStringList caption;
    const Touchpoint* touchpoint = only();
    if (touchpoint && touchpoint->evidence) {
        caption += widgets::name(touchpoint->evidence->basis);
        if (const auto respondents = touchpoint->evidence->respondents) {
            constexpr std::int64_t max = std::numeric_limits<int>::max();
            caption += tr("%Ln respondents", nullptr, static_cast<int>(std::min(*respondents, max)));
        }
    }
    setCaption(caption.join(QStringLiteral(" · ")));
}

void EvidenceSection::addBasis()
{
    std::vector<widgets::MenuButton::Choice> choices;
    for (const Basis basis :
         {Basis::Assumed, Basis::Workshop, Basis::Observed, Basis::Interviews, Basis::Survey, Basis::Data}) {
        choices.push_back({widgets::name(basis)});
    }
    auto* basis = new widgets::MenuButton(choices, widgets::MenuButton::Face::Text, tr("not said"));
    basis->setLabel(tr("The ratings rest on"));
    addRow(tr("Rests on"), basis);
    bindEach(
        basis, tr("Set evidence"),
        [](const Touchpoint& touchpoint) {
            return touchpoint.evidence ? placeOfValue(std::optional(touchpoint.evidence->basis)) : std::nullopt;
        },
        [](Touchpoint& touchpoint, const std::optional<int>& value) {
            if (!value) {
                touchpoint.evidence.reset();
                return;
            }
            if (!touchpoint.evidence) {
                touchpoint.evidence.emplace();
            }
            touchpoint.evidence->basis = static_cast<Basis>(*value);
        });
}

void EvidenceSection::addSource()
{
    auto* column = new QVBoxLayout(m_more);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    rows()->addWidget(m_more);
    fields().onRefresh([this] {
        const auto all = touchpoints();
        m_more->setVisible(std::all_of(all.begin(), all.end(), [](const Touchpoint* t) { return t->evidence; }));
    });
    const auto add = [&](const QString& label, widgets::TextBox* box, const QString& name, auto get, auto set,
                         const Fields::Allow& allow) {
        box->setLabel(label);
        column->addWidget(labelled(label, box));
        bindWords(
            box, name, [get](const Touchpoint& on) { return on.evidence ? get(*on.evidence) : QString(); },
            [set](Touchpoint& on, const QString& words) {
                if (on.evidence) {
                    set(*on.evidence, words);
                }
            },
            allow);
    };
    add(
        tr("Source"), new widgets::TextBox, tr("Edit source"),
        [](const Evidence& evidence) { return widgets::text(evidence.source); },
        [](Evidence& evidence, const QString& words) {
            evidence.source = cleanText(words.toStdString(), TextField::EvidenceSource);
        },
        {});
    auto* respondents = new widgets::NumberBox(1, maxRespondents);
    add(
        tr("Respondents"), respondents, tr("Set respondents"),
        [](const Evidence& evidence) {
            return evidence.respondents ? QString::number(*evidence.respondents) : QString();
        },
        [respondents](Evidence& evidence, const QString& words) { evidence.respondents = respondents->parse(words); },
        [respondents](const QString& words) { return isBlank(words) || respondents->parse(words); });
    add(
        tr("Date"), new widgets::DateBox, tr("Set date of evidence"),
        [](const Evidence& evidence) { return widgets::dateInput(evidence.date); },
        [](Evidence& evidence, const QString& words) { evidence.date = widgets::readDate(words); },
        [](const QString& words) { return isBlank(words) || widgets::readDate(words); });
}

} // namespace rejse::inspector
