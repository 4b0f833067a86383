// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/document.h"

#include "editor/lookup.h"
#include "files/journey_file.h"

#include <QFileInfo>

namespace rejse::editor {

Document::Document(Journey journey, QString path, QObject* parent)
    : QObject(parent),
      m_journey(std::move(journey)),
      m_path(std::move(path))
{
    rescore();
}

void Document::setLens(const std::optional<Id>& persona)
{
    if (persona == m_lens || (persona && !findPersona(m_journey, *persona))) {
        return;
    }
    m_lens = persona;
    rescore();
    emit lensChanged();
}

void Document::apply(Journey after)
{
    if (after == m_journey) {
        return;
    }
    const Journey before = std::exchange(m_journey, std::move(after));
    const bool lensGone = m_lens && !findPersona(m_journey, *m_lens);
    if (lensGone) {
        m_lens.reset();
    }
    rescore();
    emit changed(before, m_journey);
    if (lensGone) {
        emit lensChanged();
    }
}

Result<Done> Document::saveAs(const QString& path)
{
    const std::string text = storage::writeJourney(m_journey);
    auto written = files::replaceFile(path, QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())));
    if (written) {
        m_path = QFileInfo(path).absoluteFilePath();
        emit filePathChanged();
    }
    return written;
}

void Document::rescore()
{
    m_scores = score(m_journey, m_lens);
}

} // namespace rejse::editor
