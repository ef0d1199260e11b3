#pragma once

#include "domain/incidents/scope.h"

#include "base/result.h"

namespace incidents {

/// An indicator as it is kept and compared: one way of writing for each thing. What was disarmed for reading
/// ("hxxps", "[.]") is armed again; hosts, schemes, hashes and commits are lower case; digests name their algorithm;
/// addresses of GitHub's pages are what they lead to; a token never stays itself, but as its SHA-256 (in base64, as the
/// audit log has it) with its last four characters. Invalid says what one of that kind looks like.
base::Result<QString> indicatorValue(IndicatorKind kind, const QString &typed);

/// The words to look for where people and machines wrote of it: a phrase of the full text. Of an endpoint its host, of
/// an action pinned to a commit the commit, of a run its number.
QString soughtWords(IndicatorKind kind, const QString &value);

/// Whether it is a token that works, not what stands for one.
bool isSecret(const QString &text);

/// An affected asset's name as it is kept; Invalid says what one of that kind looks like.
base::Result<QString> assetName(AssetKind kind, const QString &typed);

} // namespace incidents
