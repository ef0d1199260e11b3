#pragma once

#include <QBuffer>
#include <QFile>

/// Files for tests of what is read from outside.
namespace feedfiles {

/// One of tests/data.
inline QByteArray sample(const QString &path)
{
    QFile file(QStringLiteral(PARAPET_TEST_DATA "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(path));
    return file.readAll();
}

/// Bytes as a file that is open for reading.
class Bytes : public QBuffer
{
public:
    explicit Bytes(const QByteArray &bytes)
    {
        setData(bytes);
        open(QIODevice::ReadOnly);
    }
};

} // namespace feedfiles
