// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

namespace rejse::presenting {
class Presentation;
} // namespace rejse::presenting

namespace rejse::shell {

class MapTab;

/// Presents one map at a time, as the person wants it.
class Presenter : public QObject {
    Q_OBJECT
public:
    enum class From {
        Beginning,
        Selection
    };

    explicit Presenter(QObject* parent = nullptr);
    ~Presenter() override;
    Q_DISABLE_COPY_MOVE(Presenter)

    void present(MapTab& tab, From from);
    void end();
    /// Null while nothing is presented.
    presenting::Presentation* presentation() const;

    /// Whether scores are hidden until they are asked for.
    static bool hidesScores();
    static void setHidesScores(bool hide);

signals:
    void ended();

private:
    QPointer<QObject> m_presentation;
};

} // namespace rejse::shell
