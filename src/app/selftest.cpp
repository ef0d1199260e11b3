#include "app/selftest.h"

#include "base/entropy.h"
#include "base/paths.h"
#include "panes/look/icons.h"
#include "store/store.h"

#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTextStream>

namespace app {

namespace {

base::Done fonts()
{
    const QStringList families = QFontDatabase::families();
    QStringList missing;
    for (const QString &wanted : {QStringLiteral("Roboto"), QStringLiteral("JetBrains Mono")}) {
        if (!families.contains(wanted))
            missing.append(wanted);
    }
    if (missing.isEmpty())
        return base::done();
    return base::Error{
        base::ErrorKind::Invalid, QStringLiteral("missing: %1").arg(missing.join(QStringLiteral(", "))),
        QStringLiteral("install fonts-roboto-unhinted and fonts-jetbrains-mono; others are used until then")};
}

base::Done pictures()
{
    if (look::Icons::has(QStringLiteral("board")))
        return base::done();
    return base::Error{base::ErrorKind::Corrupt, QStringLiteral("the program's pictures are missing"),
                       QStringLiteral("install it again")};
}

base::Done database()
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return base::Error{base::ErrorKind::Storage, folder.errorString()};
    const store::Folder workspace{folder.filePath(QStringLiteral("workspace"))};
    base::SystemEntropy entropy;
    const store::Founding founding{
        workspace::Kind::Demo, QStringLiteral("Self-test"), {}, QStringLiteral("parapet"), {}};
    if (const base::Done founded = store::found(workspace, founding, entropy); !founded)
        return founded;
    const auto opened = store::Store::open(workspace);
    return opened ? base::done() : base::Done(opened.error());
}

base::Done folders()
{
    for (const QString &folder : {base::paths::data(), base::paths::config(), base::paths::state()}) {
        if (!QFileInfo(folder).isWritable())
            return base::Error{base::ErrorKind::Storage, QStringLiteral("%1 cannot be written").arg(folder)};
    }
    return base::done();
}

} // namespace

int selfTest()
{
    QTextStream out(stdout);
    int failures = 0;
    const std::pair<const char *, base::Done> checks[]{
        {"fonts", fonts()}, {"pictures", pictures()}, {"database", database()}, {"folders", folders()}};
    for (const auto &[name, verdict] : checks) {
        out << QString::fromLatin1(name).leftJustified(10)
            << (verdict ? QStringLiteral("ok") : QStringLiteral("FAILED ") + verdict.error().text()) << Qt::endl;
        failures += verdict ? 0 : 1;
    }
    return failures == 0 ? 0 : 4;
}

} // namespace app
