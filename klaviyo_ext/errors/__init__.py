"""Every exception and warning of this package, in one tree.

::

    KlaviyoError
    ├── APIStatusError                      the server answered outside of 2xx
    │   └── APIError                        ... and this is what the answer means
    │       ├── AuthenticationError             401
    │       │   ├── InvalidAPIKeyError              sent with a key
    │       │   │   └── NotAuthenticatedError           not_authenticated: no key arrived, or none by its form
    │       │   └── InvalidTokenError               sent with an access token
    │       ├── PermissionDeniedError           403: a scope or a feature of the account is missing
    │       ├── BlockedError                    403 of the network in front of the API
    │       ├── NotFoundError                   404
    │       │   ├── ProfileDoesNotExistError        the call names a profile
    │       │   └── MalformedIdError                400: no resource can have this id; also a ValidationError
    │       ├── ConflictError                   409
    │       │   └── ProfileAlreadyExistsError       duplicate_profile, with the id of that profile
    │       ├── ValidationError                 400, with the field or the record that is wrong
    │       ├── RetiredRevisionError            410
    │       ├── PayloadTooLargeError            413
    │       ├── TooManyRequestsError            429, with the seconds to wait
    │       │   └── QuotaExhaustedError             not sent: this side knows that a quota is used up
    │       └── ServerError                     5xx
    │           └── EdgeError                       of the network in front of the API
    ├── BadResponseError                    an answer in 2xx that cannot be read
    ├── TransportError                      no complete answer came
    │   ├── RequestTimeoutError
    │   └── UnknownOutcomeError                 ... to a write that the server may have done
    ├── OAuthError                          the token endpoint refused; the codes are those of RFC 6749
    │   ├── InvalidRequestError
    │   ├── InvalidClientError                  the app's id or secret is wrong
    │   ├── InvalidGrantError                   the user must connect the account again
    │   ├── UnauthorizedClientError
    │   ├── UnsupportedGrantTypeError
    │   └── InvalidScopeError
    ├── TokenCallbackError                  the store or load callback for tokens raised
    ├── ClientClosedError                   the client is closed; also a RuntimeError
    ├── DeadlineExceededError               the call would take longer than its deadline
    ├── JournalError                        the journal of a bulk run cannot be used
    ├── PacingStorageError                  the storage that several processes share cannot be reached
    ├── CursorError                         a cursor came twice, or the next page is elsewhere
    ├── WebhookVerificationError            a delivery that is not provably Klaviyo's
    ├── EncodeError                         JSON cannot carry a value; also a ValueError
    ├── ArgumentError                       bad input, before anything is sent; also a ValueError
    │   ├── ArgumentTypeError                   also a TypeError
    │   │   └── UnknownAttributeError               profiles have no such attribute; also an AttributeError
    │   ├── ConfigurationError                  of a client
    │   ├── ConflictingChangesError             two changes that one request cannot make
    │   ├── MissingCredentialError              the call needs a credential that the client does not have
    │   └── RequestTooLargeError                the body is larger than the API takes
    └── FakeError                           a test uses `klaviyo_ext.testing` in a wrong way; no call ends with it
        ├── DocumentError                       an OpenAPI document that cannot be used; also a ValueError
        ├── FilterSyntaxError                   also a ValueError
        ├── SnapshotError                       also a ValueError
        ├── UnknownOperationError               also a ValueError
        ├── PathNotFoundError                   also a LookupError
        └── MethodNotAllowedError               also a LookupError

    UserWarning
    ├── RevisionDeprecatedWarning           sent with a revision that is more than a year old
    ├── RevisionRetiredWarning              sent with one that is more than two years old
    └── RevisionMismatchWarning             another revision answered than the one sent

Messages are one line, of at most 300 characters where a server has a say in them. No error shows a credential or a
page of HTML, and all of them can be pickled and copied.
"""

from __future__ import annotations

from klaviyo_client.runtime.errors import (
    APIStatusError,
    ArgumentError,
    ArgumentTypeError,
    BadResponseError,
    ClientClosedError,
    EncodeError,
    KlaviyoError,
    MissingCredentialError,
    RequestTimeoutError,
    TransportError,
)

from .api_errors import (
    APIError,
    AuthenticationError,
    BlockedError,
    Category,
    ConflictError,
    EdgeError,
    InvalidAPIKeyError,
    InvalidTokenError,
    MalformedIdError,
    NotAuthenticatedError,
    NotFoundError,
    PayloadTooLargeError,
    PermissionDeniedError,
    ProfileAlreadyExistsError,
    ProfileDoesNotExistError,
    QuotaExhaustedError,
    RetiredRevisionError,
    ServerError,
    TooManyRequestsError,
    ValidationError,
)
from .argument_errors import ConfigurationError, ConflictingChangesError, RequestTooLargeError, UnknownAttributeError
from .classification import classify
from .error_objects import ErrorObject, ErrorSource
from .fake_errors import (
    DocumentError,
    FakeError,
    FilterSyntaxError,
    MethodNotAllowedError,
    PathNotFoundError,
    SnapshotError,
    UnknownOperationError,
)
from .local_errors import (
    CursorError,
    DeadlineExceededError,
    JournalError,
    PacingStorageError,
    UnknownOutcomeError,
    WebhookVerificationError,
)
from .oauth_errors import (
    InvalidClientError,
    InvalidGrantError,
    InvalidRequestError,
    InvalidScopeError,
    OAuthError,
    TokenCallbackError,
    UnauthorizedClientError,
    UnsupportedGrantTypeError,
)
from .revision_warnings import RevisionDeprecatedWarning, RevisionMismatchWarning, RevisionRetiredWarning

__all__ = [
    "APIError",
    "APIStatusError",
    "ArgumentError",
    "ArgumentTypeError",
    "AuthenticationError",
    "BadResponseError",
    "BlockedError",
    "Category",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConflictingChangesError",
    "CursorError",
    "DeadlineExceededError",
    "DocumentError",
    "EdgeError",
    "EncodeError",
    "ErrorObject",
    "ErrorSource",
    "FakeError",
    "FilterSyntaxError",
    "InvalidAPIKeyError",
    "InvalidClientError",
    "InvalidGrantError",
    "InvalidRequestError",
    "InvalidScopeError",
    "InvalidTokenError",
    "JournalError",
    "KlaviyoError",
    "MalformedIdError",
    "MethodNotAllowedError",
    "MissingCredentialError",
    "NotAuthenticatedError",
    "NotFoundError",
    "OAuthError",
    "PacingStorageError",
    "PathNotFoundError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "ProfileAlreadyExistsError",
    "ProfileDoesNotExistError",
    "QuotaExhaustedError",
    "RequestTimeoutError",
    "RequestTooLargeError",
    "RetiredRevisionError",
    "RevisionDeprecatedWarning",
    "RevisionMismatchWarning",
    "RevisionRetiredWarning",
    "ServerError",
    "SnapshotError",
    "TokenCallbackError",
    "TooManyRequestsError",
    "TransportError",
    "UnauthorizedClientError",
    "UnknownAttributeError",
    "UnknownOperationError",
    "UnknownOutcomeError",
    "UnsupportedGrantTypeError",
    "ValidationError",
    "WebhookVerificationError",
    "classify",
]
