// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector/map/map_fields.h"

#include "inspector/map_text.h"
#include "rejse/model/language.h"
#include "widgets/picture_box.h"
#include "widgets/rating_widgets.h"
#include "widgets/text/pick_box.h"
#include "widgets/text/text_label.h"
#include "widgets/text/value_boxes.h"
#include "widgets/wording/numbers.h"
#include "widgets/wording/reading.h"
#include "widgets/wording/words.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace rejse::inspector {

namespace {

constexpr int maxWeight = 100;

/// The languages that are offered by their own names; any other is written as its tag.
QStringList offeredLanguages()
{
    return {QStringLiteral("en"), QStringLiteral("da"), QStringLiteral("nb"), QStringLiteral("sv"),
            QStringLiteral("de"), QStringLiteral("nl"), QStringLiteral("fi"), QStringLiteral("fr"),
            QStringLiteral("es"), QStringLiteral("it"), QStringLiteral("pl"), QStringLiteral("pt")};
}

QString languageName(const QString& tag)
{
    return QStringLiteral("%1 (%2)").arg(QLocale(tag).nativeLanguageName(), tag);
}

/// Whether a language is called so: in itself, or in English, with or without what tells it from its kin ("norsk").
bool isCalled(const QString& tag, const QString& words)
{
    const QLocale locale(tag);
    const std::array names{languageName(tag), locale.nativeLanguageName(),
                           QLocale::languageToString(locale.language())};
    return std::any_of(names.begin(), names.end(), [&](const QString& name) {
        return name.compare(words, Qt::CaseInsensitive) == 0
            || name.section(u' ', 0, 0).compare(words, Qt::CaseInsensitive) == 0;
    });
}

/// The tag that a person means: the tag of a language, or the name of one. None where there is no such language.
std::optional<QString> languageTag(const QString& words)
{
    const QString trimmed = words.trimmed();
    const bool isKnown = QLocale::codeToLanguage(trimmed.section(u'-', 0, 0)) != QLocale::AnyLanguage;
    if (isKnown && canNameLanguage(trimmed.toStdString())) {
        return trimmed;
    }
    QStringList tags = offeredLanguages();
    for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
        tags += QLocale::languageToCode(static_cast<QLocale::Language>(language));
    }
    const auto called = std::find_if(tags.begin(), tags.end(),
                                     [&](const QString& tag) { return !tag.isEmpty() && isCalled(tag, trimmed); });
    return called == tags.end() ? std::nullopt : std::optional(*called);
}

} // namespace

AboutMap::AboutMap(editor::MapEditor& editor, const Subject& subject, QWidget* parent)
    : FieldSection(editor, subject, tr("About this map"), widgets::Folding::Foldable, parent)
{
    addText(tr("Client"), TextField::MapClient);
    addText(tr("Author"), TextField::MapAuthor);
    addDay();
    addText(tr("Description"), TextField::MapDescription)->setPlaceholder(tr("Scope and purpose"));
    addLanguage();
    addKind();
    addOrigin();
}

void AboutMap::addDay()
{
    auto* day = new widgets::DateBox;
    day->setLabel(tr("As of"));
    addRow(tr("As of"), day);
    fields().bind(
        day, tr("Set day of map"), [this] { return WordsReading{widgets::dateInput(journey().asOf)}; },
        [](Journey journey, const QString& words) {
            journey.asOf = widgets::readDate(words);
            return journey;
        },
        [](const QString& words) { return words.trimmed().isEmpty() || widgets::readDate(words); });
}

void AboutMap::addLanguage()
{
    auto* language = new widgets::PickBox([] {
        QStringList names;
        for (const QString& tag : offeredLanguages()) {
            names += languageName(tag);
        }
        return names;
    });
    language->setLabel(tr("Language"));
    addRow(tr("Language"), language);
    fields().bind(
        language, tr("Set language"),
        [this] {
            const QString tag = widgets::text(journey().language);
            return WordsReading{offeredLanguages().contains(tag) ? languageName(tag) : tag};
        },
        [](Journey journey, const QString& words) {
            journey.language = languageTag(words)->toStdString();
            return journey;
        },
        [](const QString& words) { return languageTag(words).has_value(); });
}

void AboutMap::addKind()
{
    auto* state = new widgets::Segmented({{tr("current")}, {tr("future")}}, widgets::ChoiceRow::Clearing::Never);
    state->setLabel(tr("State"));
    state->setHint(tr("As it is, or as it is meant to be"));
    addRow(tr("State"), state);
    fields().bind(
        state, tr("Set state"), [this] { return ChoiceReading{placeOfValue(std::optional(journey().state))}; },
        [](Journey journey, const std::optional<int>& value) {
            journey.state = static_cast<State>(*value);
            return journey;
        });
    auto* market = new widgets::Segmented({{widgets::name(Market::B2c)}, {widgets::name(Market::B2b)}},
                                          widgets::ChoiceRow::Clearing::Never);
    market->setLabel(tr("Sells to"));
    addRow(tr("Sells to"), market);
    fields().bind(
        market, tr("Set market"), [this] { return ChoiceReading{placeOfValue(std::optional(journey().market))}; },
        [](Journey journey, const std::optional<int>& value) {
            journey.market = static_cast<Market>(*value);
            return journey;
        });
}

void AboutMap::addOrigin()
{
    auto* origin = (new widgets::TextLabel)->aligned(Qt::AlignVCenter);
    QWidget* row = addRow(tr("Based on"), origin);
    fields().onRefresh([this, origin, row] {
        row->setVisible(journey().basedOn.has_value());
        origin->setText(widgets::text(journey().basedOn.value_or("")));
    });
}

BrandFields::BrandFields(editor::MapEditor& editor, const Subject& subject, QWidget* parent)
    : FieldSection(editor, subject, tr("Brand"), widgets::Folding::Foldable, parent)
{
    addColor(
        tr("Set brand colour"), [this] { return journey().brand.color; },
        [](Journey journey, const std::optional<Rgb>& color) {
            journey.brand.color = color;
            return journey;
        });
    auto* logo = new widgets::PictureBox;
    logo->setLabel(tr("Logo"));
    addRow(tr("Logo"), logo);
    fields().onRefresh([this, logo] { logo->showPicture(journey().brand.logo); });
    connect(logo, &widgets::PictureBox::picked, this, [this](const std::optional<Picture>& picked) {
        this->editor().change({picked ? tr("Set logo") : tr("Delete logo")}, [&](Journey journey) {
            journey.brand.logo = picked;
            return journey;
        });
    });
}

WeightFields::WeightFields(editor::MapEditor& editor, const Subject& subject, QWidget* parent)
    : FieldSection(editor, subject, tr("Scoring weights"), widgets::Folding::Foldable, parent)
{
    addWeight(tr("Feeling"), &Scoring::feeling);
    addWeight(tr("Ease"), &Scoring::ease);
    addWeight(tr("Delivery"), &Scoring::delivery);
}

void WeightFields::addWeight(const QString& label, int Scoring::*weight)
{
    auto* box = new widgets::NumberBox(0, maxWeight);
    box->setLabel(tr("Weight of %1").arg(label));
    addRow(label, box);
    const auto with = [weight](Scoring scoring, qint64 value) {
        scoring.*weight = static_cast<int>(value);
        return scoring;
    };
    fields().bind(
        box, tr("Set scoring weight"),
        [this, weight] { return WordsReading{QString::number(journey().scoring.*weight)}; },
        [box, with](Journey journey, const QString& words) {
            journey.scoring = with(journey.scoring, *box->parse(words));
            return journey;
        },
        [this, box, with](const QString& words) {
            const auto value = box->parse(words);
            const Scoring after = with(journey().scoring, value.value_or(0));
            return value && after.feeling + after.ease + after.delivery > 0;
        });
}

} // namespace rejse::inspector
