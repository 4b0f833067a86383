// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

namespace rejse::insights {

/// The maps that this one can be compared with. Whoever knows which maps are open fills in the names and answers what
/// is wanted.
class ComparisonMaps : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    const QStringList& names() const { return m_names; }
    void setNames(const QStringList& names)
    {
        if (names != m_names) {
            m_names = names;
            emit changed();
        }
    }

signals:
    void changed();
    /// The map with this place among the names.
    void wanted(int index);
    void fileWanted();
    void noneWanted();

private:
    QStringList m_names;
};

} // namespace rejse::insights
