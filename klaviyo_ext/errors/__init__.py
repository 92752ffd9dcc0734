"""Every exception that a call can end with, in one tree.

::

    KlaviyoError
    ├── APIStatusError                      the server answered outside of 2xx
    │   └── APIError                        ... and this is what the answer means
    │       ├── AuthenticationError             401
    │       │   ├── InvalidAPIKeyError              sent with a key
    │       │   │   └── NotAuthenticatedError           not_authenticated: no key arrived, or none by its form
    │       │   └── InvalidTokenError               sent with an access token
    │       ├── PermissionDeniedError           403: scope, feature of the account
    │       ├── BlockedError                    403 of the network in front of the API
    │       ├── NotFoundError                   404
    │       │   ├── ProfileDoesNotExistError        a call that names a profile
    │       │   └── MalformedIdError                400: an id that no resource can have; also a ValidationError
    │       ├── ConflictError                   409
    │       │   └── ProfileAlreadyExistsError       duplicate_profile, with the id of that profile
    │       ├── ValidationError                 400, with the field or the record that it blames
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
    ├── ClientClosedError                   the client was closed before; also a RuntimeError
    ├── DeadlineExceededError               the call would take longer than it may
    ├── JournalError                        what a bulk run writes down cannot be read or written
    ├── PacingStorageError                  what counts calls for several processes cannot be reached
    ├── CursorError                         pages that go in a circle, or lead elsewhere
    ├── WebhookVerificationError            a delivery that is not provably Klaviyo's
    ├── EncodeError                         a value that JSON cannot carry; also a ValueError
    └── ArgumentError                       bad input, before anything is sent; also a ValueError
        ├── ArgumentTypeError                   also a TypeError
        ├── ConfigurationError                  of a client
        └── MissingCredentialError              the call needs one that the client has not

    UserWarning
    ├── RevisionDeprecatedWarning           sent with a revision that is more than a year old
    ├── RevisionRetiredWarning              sent with one that is more than two years old
    └── RevisionMismatchWarning             answered by another revision than the one sent

Messages are one line of at most 300 characters for everything that a server has a say in. No error shows a credential
or a page of HTML, and all of them can be pickled and copied.
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
from .classification import classify
from .error_objects import ErrorObject, ErrorSource
from .local_errors import (
    ConfigurationError,
    CursorError,
    DeadlineExceededError,
    JournalError,
    PacingStorageError,
    RevisionDeprecatedWarning,
    RevisionMismatchWarning,
    RevisionRetiredWarning,
    UnknownOutcomeError,
    WebhookVerificationError,
)

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
    "CursorError",
    "DeadlineExceededError",
    "EdgeError",
    "EncodeError",
    "ErrorObject",
    "ErrorSource",
    "InvalidAPIKeyError",
    "InvalidTokenError",
    "JournalError",
    "KlaviyoError",
    "MalformedIdError",
    "MissingCredentialError",
    "NotAuthenticatedError",
    "NotFoundError",
    "PacingStorageError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "ProfileAlreadyExistsError",
    "ProfileDoesNotExistError",
    "QuotaExhaustedError",
    "RequestTimeoutError",
    "RetiredRevisionError",
    "RevisionDeprecatedWarning",
    "RevisionMismatchWarning",
    "RevisionRetiredWarning",
    "ServerError",
    "TooManyRequestsError",
    "TransportError",
    "UnknownOutcomeError",
    "ValidationError",
    "WebhookVerificationError",
    "classify",
]
