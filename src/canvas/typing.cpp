// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas/typing.h"

#include "canvas/map_view.h"
#include "canvas/pointer.h"
#include "editor/editing/neighbour.h"
#include "render/paint/painter.h"

#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace rejse::canvas {

namespace {

/// The texts of a column that Tab goes through, top to bottom.
std::vector<TextAddress> textsOfColumn(const Journey& journey, const ElementRef& element)
{
    std::vector<TextAddress> texts;
    std::vector<ElementRef> elements = editor::column(journey, element.touchpoint);
    if (elements.empty()) {
        elements = {element};
    }
    for (const ElementRef& one : elements) {
        texts.push_back(mainText(one));
        if (one.kind == ElementKind::Map) {
            texts.push_back({TextField::MapClient, one});
            texts.push_back({TextField::MapDescription, one});
        } else if (one.kind == ElementKind::Phase) {
            texts.push_back({TextField::PhaseStatement, one});
        } else if (one.kind == ElementKind::Touchpoint) {
            texts.push_back({TextField::Occasion, one});
        } else if (one.kind == ElementKind::Persona) {
            texts.push_back({TextField::PersonaDescription, one});
        }
    }
    return texts;
}

/// The name that a lane is shown with.
QString shownName(const layout::Layout& layout, const Id& lane)
{
    const auto band = std::ranges::find(layout.lanes, lane, &layout::LaneBand::lane);
    return band == layout.lanes.end() ? QString() : QString::fromStdString(band->title);
}

} // namespace

Typing::Typing(MapView& view) : QObject(&view), m_view(view), m_editor(view.mapScene().editor())
{
    connect(&m_editor.document(), &editor::Document::commitWanted, this, [this] { end(Ending::Commit); });
    connect(&view.mapScene(), &MapScene::pictureChanged, this, [this] {
        if (!m_typing) {
            place();
        }
    });
    connect(&view, &MapView::viewMoved, this, &Typing::place);
}

void Typing::open(const TextAddress& text)
{
    end(Ending::Commit);
    if (m_editor.document().mayChange()) {
        open(editor::PendingText{text, false});
    }
}

void Typing::openNew(const std::function<std::optional<editor::PendingText>()>& begin)
{
    end(Ending::Commit);
    m_before = sight();
    std::optional<editor::PendingText> pending;
    {
        const QScopedValueRollback opening(m_opening, true);
        pending = begin();
    }
    open(pending);
}

void Typing::open(const std::optional<editor::PendingText>& pending)
{
    if (!pending) {
        return;
    }
    const QString text =
        pending->isNew ? QString() : QString::fromStdString(rejse::textAt(m_editor.journey(), pending->text));
    m_pending = *pending;
    {
        const QScopedValueRollback opening(m_opening, true);
        m_editor.selection().select(pending->text.element);
    }
    const bool mayBeStandard = pending->text.field == TextField::LaneTitle;
    if (text.isEmpty() && !pending->isNew && !mayBeStandard) {
        // An empty text has no place on the map before there is something in it.
        m_editor.type(m_pending, text);
    }
    m_view.mapScene().setEdited(pending->text);
    if (!m_view.mapScene().editedShape()) {
        m_view.mapScene().setEdited(std::nullopt);
        emit m_view.typingElsewhere(m_pending);
        return;
    }
    reveal();
    m_opened = sight();
    // A lane without a name of its own shows that of its kind, which is there to be changed.
    m_standard = mayBeStandard && text.isEmpty() && !pending->isNew
        ? shownName(m_view.mapScene().picture().layout(), pending->text.element.id)
        : QString();
    m_field = new InPlaceField(pending->text.field, m_standard.isEmpty() ? text : m_standard, m_view.viewport());
    connect(m_field, &InPlaceField::ended, this, &Typing::end);
    connect(m_field, &QTextEdit::textChanged, this, &Typing::type);
    place();
    m_field->selectAll();
    m_field->show();
    m_field->setFocus();
    m_view.pointer().showHandles();
}

void Typing::putCaretAt(QPoint point)
{
    if (m_field) {
        m_field->setTextCursor(m_field->cursorForPosition(m_field->viewport()->mapFrom(m_view.viewport(), point)));
    }
}

void Typing::type()
{
    if (!m_field) {
        return;
    }
    {
        const QScopedValueRollback typing(m_typing, true);
        m_editor.type(m_pending, m_field->toPlainText());
    }
    place();
    reveal();
}

void Typing::reveal()
{
    const auto& shape = m_view.mapScene().editedShape();
    if (!shape) {
        return;
    }
    const bool follows = sight() == m_opened;
    m_view.revealTyped(shape->rect);
    if (follows) {
        m_opened = sight();
    }
}

Typing::Sight Typing::sight() const
{
    return {m_view.zoom(), {m_view.horizontalScrollBar()->value(), m_view.verticalScrollBar()->value()}};
}

void Typing::returnFrom(const Sight& opened)
{
    if (m_pending.isNew && opened == m_opened) {
        m_view.horizontalScrollBar()->setValue(m_before.scrolled.x());
        m_view.verticalScrollBar()->setValue(m_before.scrolled.y());
    }
}

void Typing::place()
{
    if (!m_field) {
        return;
    }
    if (const auto& shape = m_view.mapScene().editedShape()) {
        const QSignalBlocker unchanged(m_field);
        m_field->placeOver(*shape, m_view.viewportTransform().mapRect(render::toQRectF(shape->rect)), m_view.zoom());
    } else {
        // What was typed has been taken away by somebody else.
        close();
    }
}

void Typing::close()
{
    InPlaceField* field = std::exchange(m_field, nullptr);
    field->disconnect(this);
    const bool hadFocus = field->hasFocus();
    field->hide();
    field->deleteLater();
    m_view.mapScene().setEdited(std::nullopt);
    if (hadFocus) {
        m_view.setFocus();
    }
    m_view.pointer().showHandles();
}

void Typing::end(Ending ending)
{
    if (!m_field) {
        return;
    }
    const editor::PendingText pending = m_pending;
    const QString typed = m_field->toPlainText();
    const QString text = typed == m_standard ? QString() : typed;
    const Sight opened = sight();
    close();
    if (ending == Ending::GiveUp) {
        m_editor.giveUp();
        returnFrom(opened);
        return;
    }
    const bool kept = m_editor.commit(pending, text);
    if (!kept) {
        returnFrom(opened);
    }
    if (ending == Ending::Enter && pending.isNew && kept) {
        openNew(
            [&] { return m_editor.beginNew(pending.text.element.kind, editor::Where::After, pending.text.element); });
    } else if ((ending == Ending::Next || ending == Ending::Previous) && (kept || !pending.isNew)) {
        openBeside(pending.text, ending == Ending::Next ? editor::Direction::Forward : editor::Direction::Back);
    }
}

void Typing::openBeside(const TextAddress& text, editor::Direction direction)
{
    const std::vector<TextAddress> texts = textsOfColumn(m_editor.journey(), text.element);
    const auto at = std::find(texts.begin(), texts.end(), text);
    if (at == texts.end()) {
        return;
    }
    if (direction == editor::Direction::Forward && at + 1 != texts.end()) {
        open(*(at + 1));
    } else if (direction == editor::Direction::Back && at != texts.begin()) {
        open(*(at - 1));
    }
}

} // namespace rejse::canvas
