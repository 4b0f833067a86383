// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rejse/analysis/scores.h"
#include "rejse/model/journey.h"
#include "rejse/model/result.h"

#include <QObject>
#include <QString>

#include <optional>

namespace rejse::editor {

/// An open map: the journey as it is now, its scores, its file, and the lens it is looked at through. The journey is a
/// value: it changes as a whole, and whoever shows it is handed the value before and the value after.
class Document : public QObject {
    Q_OBJECT
public:
    /// `path` is empty for a map that has no file yet.
    explicit Document(Journey journey, QString path = {}, QObject* parent = nullptr);

    const Journey& journey() const { return m_journey; }
    /// Scores of the journey through the lens.
    const Scores& scores() const { return m_scores; }

    /// The persona that the map is looked at through; absent for everyone.
    const std::optional<Id>& lens() const { return m_lens; }
    void setLens(const std::optional<Id>& persona);

    /// The journey becomes `after`. Nothing happens when it is that already. A lens whose persona is gone is taken off.
    void apply(Journey after);

    QString filePath() const { return m_path; }
    bool isUntitled() const { return m_path.isEmpty(); }

    /// Writes the map to `path`, which is its file from then on. On failure all stays as it was.
    Result<Done> saveAs(const QString& path);

signals:
    void changed(const rejse::Journey& before, const rejse::Journey& after);
    void lensChanged();
    void filePathChanged();

private:
    void rescore();

    Journey m_journey;
    QString m_path;
    std::optional<Id> m_lens;
    Scores m_scores;
};

} // namespace rejse::editor
