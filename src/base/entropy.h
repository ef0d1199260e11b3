#pragma once

#include <QByteArray>

namespace base {

/// Where salts and identifiers get their randomness.
class Entropy
{
public:
    virtual ~Entropy() = default;
    /// `count` unpredictable bytes.
    virtual QByteArray bytes(int count) = 0;
};

/// The operating system's generator.
class SystemEntropy : public Entropy
{
public:
    QByteArray bytes(int count) override;
};

/// The same bytes for the same seed: the demo organisation and tests. Never for a live workspace.
class SeededEntropy : public Entropy
{
public:
    explicit SeededEntropy(const QByteArray &seed)
        : m_seed(seed)
    {
    }
    QByteArray bytes(int count) override;

private:
    QByteArray m_seed;
    quint64 m_block = 0;
};

} // namespace base
