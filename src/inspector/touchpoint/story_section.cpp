// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/clipboard/system_clipboard.h"
#include "inspector/map_text.h"
#include "inspector/touchpoint/details_sections.h"
#include "inspector/touchpoint/subjourney_box.h"
#include "rejse/model/edits.h"
#include "widgets/picture_box.h"
#include "widgets/wording/numbers.h"

#include <QVBoxLayout>

namespace rejse::inspector {

StorySection::StorySection(editor::MapEditor& editor, const Subject& subject, QWidget* parent)
    : TouchpointSection(editor, subject, tr("Quote, picture, notes"), widgets::Folding::Foldable, parent)
{
    const auto addWords = [&](const QString& label, TextField field, const QString& placeholder, ElementKind kind) {
        auto* box = new MapText(editor, field);
        box->setLabel(label);
        box->setPlaceholder(placeholder);
        addRow(label, box);
        fields().bind(box, [this, kind] { return ElementRef{kind, only()->id, only()->id}; });
    };
    addWords(tr("Quote"), TextField::Quote, tr("In a customer's own words"), ElementKind::Quote);
    auto* picture = new widgets::PictureBox;
    picture->setLabel(tr("Picture"));
    addRow(tr("Picture"), picture);
    fields().onRefresh([this, picture] { picture->showPicture(only()->image); });
    connect(picture, &widgets::PictureBox::picked, this, [this](const std::optional<Picture>& picked) {
        this->editor().change({picked ? tr("Set picture") : tr("Delete picture")}, [&](Journey journey) {
            return changed(std::move(journey), [&](Touchpoint& touchpoint) { touchpoint.image = picked; });
        });
    });
    connect(picture, &widgets::PictureBox::severalBrought, this, [this](const render::BroughtPictures& brought) {
        editor::takePictures(this->editor(), only()->id, brought);
    });
    addWords(tr("Notes"), TextField::Notes, {}, ElementKind::Touchpoint);
    auto* subjourney = new SubjourneyBox;
    addRow(tr("Sub-journey"), subjourney);
    fields().onRefresh(
        [this, subjourney] { subjourney->showSubjourney(this->editor().document().filePath(), only()->subjourney); });
    connect(subjourney, &SubjourneyBox::openWanted, this, [this] { this->editor().openSubjourney(only()->id); });
    connect(subjourney, &SubjourneyBox::newWanted, this, [this] { this->editor().newSubjourney(only()->id); });
}

void StorySection::refreshHeading()
{
    const Touchpoint& touchpoint = *only();
    QStringList caption;
    if (!touchpoint.quote.empty()) {
        caption += tr("quote");
    }
    if (touchpoint.image) {
        caption += tr("picture");
    }
    if (!touchpoint.notes.empty()) {
        caption += tr("notes");
    }
    if (touchpoint.subjourney) {
        caption += tr("sub-journey");
    }
    setCaption(caption.join(QStringLiteral(", ")));
}

} // namespace rejse::inspector
