// SPDX-License-Identifier: GPL-3.0-or-later
#include "outline/outline_model.h"

#include "editor/editing/touchpoint_drag.h"
#include "rejse/model/lookup.h"
#include "widgets/wording/numbers.h"

#include <QMimeData>

#include <algorithm>
#include <utility>

namespace rejse::outline {

namespace {

/// A touchpoint's index carries the place of its phase, plus one; a phase's carries 0.
constexpr quintptr phaseMark = 0;

constexpr const char* phaseMimeType = "application/x-rejse-phase";

QString described(const QString& title, const std::optional<double>& score, bool weakest, const QString& weakestWord)
{
    QString words = score ? OutlineModel::tr("%1, score %2").arg(title, widgets::figure(score, 0))
                          : OutlineModel::tr("%1, not scored").arg(title);
    return weakest ? QStringLiteral("%1, %2").arg(words, weakestWord) : words;
}

QVariant scoreVariant(const std::optional<double>& score)
{
    return score ? QVariant(*score) : QVariant();
}

} // namespace

OutlineModel::OutlineModel(editor::MapEditor& editor, QObject* parent)
    : QAbstractItemModel(parent),
      m_editor(editor),
      m_document(editor.document())
{
    connect(&m_document, &editor::Document::changed, this, &OutlineModel::refresh);
    connect(&m_document, &editor::Document::lensChanged, this, &OutlineModel::refresh);
    m_rows = rowsNow();
}

void OutlineModel::refresh()
{
    const std::vector<Row> shown = std::exchange(m_rows, rowsNow());
    const auto same = [&](auto&& of) {
        return std::equal(shown.begin(), shown.end(), m_rows.begin(), m_rows.end(),
                          [&](const Row& before, const Row& after) { return of(before) == of(after); });
    };
    if (!same([](const Row& row) { return row.element.kind; })) {
        beginResetModel();
        endResetModel();
    } else if (!same([](const Row& row) -> const rejse::ElementRef& { return row.element; })) {
        followElements(shown);
    } else {
        tellChanges(shown);
    }
}

void OutlineModel::followElements(const std::vector<Row>& shown)
{
    // Whoever keeps a row means the element in it: a selected one stays selected wherever it stands now, and a phase
    // that was closed stays closed.
    emit layoutAboutToBeChanged();
    const QModelIndexList kept = persistentIndexList();
    QModelIndexList now;
    for (const QModelIndex& index : kept) {
        const QModelIndex there = indexOf(shown[placeAmongRows(index)].element);
        now.append(there.isValid() ? there : index);
    }
    changePersistentIndexList(kept, now);
    emit layoutChanged();
}

std::size_t OutlineModel::placeAmongRows(const QModelIndex& index) const
{
    const auto& phases = m_document.journey().phases;
    const bool isPhase = index.internalId() == phaseMark;
    const auto row = static_cast<std::size_t>(index.row());
    const std::size_t phase = isPhase ? row : index.internalId() - 1;
    std::size_t place = phase;
    for (std::size_t i = 0; i < phase; ++i) {
        place += phases[i]->touchpoints.size();
    }
    return isPhase ? place : place + 1 + row;
}

void OutlineModel::tellChanges(const std::vector<Row>& shown)
{
    std::size_t at = 0;
    for (int p = 0; p < rowCount(); ++p) {
        const QModelIndex phase = index(p, 0);
        tellWhereChanged(phase, shown[at], m_rows[at]);
        ++at;
        for (int t = 0; t < rowCount(phase); ++t, ++at) {
            tellWhereChanged(index(t, 0, phase), shown[at], m_rows[at]);
        }
    }
}

void OutlineModel::tellWhereChanged(const QModelIndex& index, const Row& before, const Row& after)
{
    // Not all at once: a tree measures anew every row that it is told of.
    if (!(before == after)) {
        emit dataChanged(index, index);
    }
}

std::vector<OutlineModel::Row> OutlineModel::rowsNow() const
{
    const Journey& journey = m_document.journey();
    const Scores& scores = m_document.scores();
    std::vector<Row> rows;
    std::size_t column = 0;
    for (std::size_t p = 0; p < journey.phases.size(); ++p) {
        const Phase& phase = *journey.phases[p];
        rows.push_back({rejse::ElementRef::ofPhase(phase.id), phase.title, scores.phases[p].score,
                        scores.weakestPhase == p, false, phase.color});
        for (const Cow<Touchpoint>& touchpoint : phase.touchpoints) {
            const TouchpointScore& score = scores.touchpoints[column++];
            rows.push_back({rejse::ElementRef::ofTouchpoint(touchpoint->id), touchpoint->title, score.score,
                            score.rank == 1U, touchpoint->momentOfTruth, phase.color});
        }
    }
    return rows;
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : phaseMark);
}

QModelIndex OutlineModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == phaseMark) {
        return {};
    }
    return createIndex(static_cast<int>(index.internalId() - 1), 0, phaseMark);
}

int OutlineModel::rowCount(const QModelIndex& parent) const
{
    const auto& phases = m_document.journey().phases;
    if (!parent.isValid()) {
        return static_cast<int>(phases.size());
    }
    const bool isPhase = parent.internalId() == phaseMark && static_cast<std::size_t>(parent.row()) < phases.size();
    return isPhase ? static_cast<int>(phases[static_cast<std::size_t>(parent.row())]->touchpoints.size()) : 0;
}

int OutlineModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant OutlineModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    return index.internalId() == phaseMark ? phaseData(row, role) : touchpointData(index.internalId() - 1, row, role);
}

QVariant OutlineModel::phaseData(std::size_t at, int role) const
{
    const Phase& phase = *m_document.journey().phases[at];
    const Scores& scores = m_document.scores();
    const bool weakest = scores.weakestPhase == at && scores.phases.size() > 1;
    switch (role) {
    case Qt::DisplayRole:
        return widgets::text(phase.title);
    case Qt::AccessibleTextRole:
        return described(widgets::text(phase.title), scores.phases[at].score, weakest, tr("weakest phase"));
    case ScoreRole:
        return scoreVariant(scores.phases[at].score);
    case PhaseRole:
        return static_cast<int>(at);
    case WeakestRole:
        return weakest;
    case TruthRole:
        return false;
    default:
        return {};
    }
}

QVariant OutlineModel::touchpointData(std::size_t phase, std::size_t at, int role) const
{
    const Touchpoint& touchpoint = *m_document.journey().phases[phase]->touchpoints[at];
    const TouchpointScore* score = m_document.scores().find(touchpoint.id);
    const bool weakest = score && score->rank == 1U;
    switch (role) {
    case Qt::DisplayRole:
        return widgets::text(touchpoint.title);
    case Qt::AccessibleTextRole:
        return described(widgets::text(touchpoint.title), score ? score->score : std::nullopt, weakest,
                         tr("weakest link"));
    case ScoreRole:
        return score ? scoreVariant(score->score) : QVariant();
    case PhaseRole:
        return static_cast<int>(phase);
    case WeakestRole:
        return weakest;
    case TruthRole:
        return touchpoint.momentOfTruth;
    default:
        return {};
    }
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return Qt::ItemIsDropEnabled;
    }
    const Qt::ItemFlags own = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
    return index.internalId() == phaseMark ? own | Qt::ItemIsDropEnabled : own | Qt::ItemNeverHasChildren;
}

QStringList OutlineModel::mimeTypes() const
{
    return {QLatin1String(editor::touchpointsMimeType), QLatin1String(phaseMimeType)};
}

QMimeData* OutlineModel::mimeData(const QModelIndexList& indexes) const
{
    std::vector<Id> touchpoints;
    std::vector<Id> phases;
    for (const QModelIndex& index : indexes) {
        const ElementRef element = elementAt(index);
        (element.kind == ElementKind::Phase ? phases : touchpoints).push_back(element.id);
    }
    if (!touchpoints.empty()) {
        return editor::draggedTouchpoints(touchpoints).release();
    }
    auto dragged = std::make_unique<QMimeData>();
    if (!phases.empty()) {
        dragged->setData(QLatin1String(phaseMimeType), QByteArray::fromStdString(phases.front()));
    }
    return dragged.release();
}

Gap OutlineModel::gapAt(int row, const QModelIndex& parent) const
{
    const auto& phases = m_document.journey().phases;
    if (parent.isValid()) {
        const Phase& phase = *phases[static_cast<std::size_t>(parent.row())];
        return {phase.id, row < 0 ? phase.touchpoints.size() : static_cast<std::size_t>(row)};
    }
    // Between two phases is the end of the one before.
    const std::size_t before = row < 0 ? phases.size() : static_cast<std::size_t>(row);
    const Phase& phase = *phases[before > 0 ? before - 1 : 0];
    return {phase.id, before > 0 ? phase.touchpoints.size() : 0};
}

bool OutlineModel::canDropMimeData(const QMimeData* dragged, Qt::DropAction, int, int, const QModelIndex& parent) const
{
    const Journey& journey = m_document.journey();
    if (dragged->hasFormat(QLatin1String(phaseMimeType))) {
        return !parent.isValid();
    }
    return !journey.phases.empty() && !editor::touchpointsIn(*dragged, journey).empty();
}

bool OutlineModel::dropMimeData(const QMimeData* dragged, Qt::DropAction action, int row, int column,
                                const QModelIndex& parent)
{
    if (!canDropMimeData(dragged, action, row, column, parent)) {
        return false;
    }
    const Journey& journey = m_document.journey();
    if (dragged->hasFormat(QLatin1String(phaseMimeType))) {
        const Id phase = dragged->data(QLatin1String(phaseMimeType)).toStdString();
        const auto from = rejse::phaseIndex(journey, phase);
        if (!from) {
            return false;
        }
        const std::size_t gap = row < 0 ? journey.phases.size() : static_cast<std::size_t>(row);
        m_editor.movePhase(phase, gap > *from ? gap - 1 : gap);
        return true;
    }
    m_editor.moveTouchpoints(editor::touchpointsIn(*dragged, journey), gapAt(row, parent));
    return true;
}

rejse::ElementRef OutlineModel::elementAt(const QModelIndex& index) const
{
    if (!index.isValid()) {
        return {};
    }
    const auto& phases = m_document.journey().phases;
    const auto row = static_cast<std::size_t>(index.row());
    return index.internalId() == phaseMark
        ? rejse::ElementRef::ofPhase(phases[row]->id)
        : rejse::ElementRef::ofTouchpoint(phases[index.internalId() - 1]->touchpoints[row]->id);
}

QModelIndex OutlineModel::indexOf(const rejse::ElementRef& element) const
{
    if (element.kind == rejse::ElementKind::Phase) {
        const auto at = rejse::phaseIndex(m_document.journey(), element.id);
        return at ? index(static_cast<int>(*at), 0) : QModelIndex();
    }
    const auto place = rejse::placeOf(m_document.journey(), element.touchpoint);
    return place ? index(static_cast<int>(place->index), 0, index(static_cast<int>(place->phase), 0)) : QModelIndex();
}

} // namespace rejse::outline
