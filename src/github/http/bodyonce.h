#pragma once

#include <QIODevice>

namespace github {

/// The body of a question, which can be read once. Qt sends a POST again by itself when the connection closes before
/// an answer came, and a release would be made twice: it cannot, when the body cannot be read from its beginning again.
/// Belongs to its reply's thread.
class BodyOnce : public QIODevice
{
    Q_OBJECT
public:
    explicit BodyOnce(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_read + QIODevice::bytesAvailable(); }
    /// Whether anything was taken: the question may have gone out.
    bool wasRead() const { return m_read > 0; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_read = 0;
};

} // namespace github
