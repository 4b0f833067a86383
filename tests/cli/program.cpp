// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include "support/catch.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace rejse::test {

namespace {

constexpr int patienceMs = 120'000;

QProcessEnvironment withoutDisplay()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        environment.remove(variable);
    }
    return environment;
}

QByteArray read(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

QStringList Run::outLines() const
{
    return QString::fromUtf8(out).split('\n', Qt::SkipEmptyParts);
}

Folder::Folder()
{
    REQUIRE(m_directory.isValid());
}

QString Folder::add(const QString& name, const QByteArray& content) const
{
    REQUIRE(QFileInfo(path(name)).dir().mkpath("."));
    QFile file(path(name));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(content) == content.size());
    return path(name);
}

QString Folder::addExample(const QString& name) const
{
    return add(name, read(QString(REJSE_SOURCE_DIR "/resources/examples/%1").arg(name)));
}

QByteArray Folder::content(const QString& name) const
{
    return read(path(name));
}

bool Folder::has(const QString& name) const
{
    return QFileInfo::exists(path(name));
}

QStringList Folder::names() const
{
    return QDir(m_directory.path())
        .entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

Run Folder::run(const QStringList& words) const
{
    return start(REJSE_BINARY_DIR "/rejse", words);
}

Run Folder::shell(const QString& line) const
{
    return start("/bin/sh", {"-c", "rejse() { '" REJSE_BINARY_DIR "/rejse' \"$@\"; }\n" + line});
}

Run Folder::start(const QString& program, const QStringList& words) const
{
    QProcess process;
    process.setWorkingDirectory(m_directory.path());
    process.setProcessEnvironment(withoutDisplay());
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, words);
    const bool finished = process.waitForFinished(patienceMs);
    INFO("rejse " << words.join(' ').toStdString());
    REQUIRE(finished);
    Run run;
    run.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

QStringList examples()
{
    QStringList paths;
    const QDir folder(REJSE_SOURCE_DIR "/resources/examples");
    for (const QString& name : folder.entryList({"*.journey"}, QDir::Files, QDir::Name)) {
        paths += folder.filePath(name);
    }
    return paths;
}

QByteArray smallMap()
{
    return R"({
  "format": "journey",
  "version": 1,
  "title": "Small",
  "personas": [
    {
      "id": "anna",
      "name": "Anna"
    },
    {
      "id": "bo",
      "name": "Bo"
    }
  ],
  "phases": [
    {
      "id": "p1",
      "title": "I begin",
      "touchpoints": [
        {
          "id": "t1",
          "title": "Call",
          "feelings": {
            "anna": -1,
            "bo": 2
          }
        }
      ]
    }
  ]
}
)";
}

} // namespace rejse::test
